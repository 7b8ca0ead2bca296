"""What is right: the inputs that hidden tests draw, and the values that they expect. Only the grader imports this.

Hidden tests call it beside `observe`: `expect.training_problems()`, `expect.difference_of_losses(problem, seen)`.
A function named difference_of_… gives None where all is right, and else one sentence that says what came and what was expected.
"""

from autograder.expect.ahead import prepare
from autograder.expect.comparison import (
    can_be_compared,
    difference_from_training,
    difference_of_steps,
    differs_from_training,
    drop,
    losses_reached,
    trainings,
    trains_as_asked,
)
from autograder.expect.context import begin, given
from autograder.expect.curves import (
    comes_from_a_training,
    correlation,
    difference_of_curve,
    is_sum_of_squares,
    reason,
    same_numbers,
)
from autograder.expect.draws import short_training, stand_ins, streaming_plan, tables, training_problems, whole_training
from autograder.expect.losses import difference_of_losses, difference_of_weights
from autograder.expect.plots import (
    are_as_asked,
    axis_labels_swapped,
    curves,
    difference_of_drawing,
    difference_of_legend,
    shows_both,
)
from autograder.expect.rows import (
    describe,
    first_difference,
    is_pair_of_tensors,
    is_tensor,
    megabytes,
    rows_of,
    same_rows,
    serves_other_rows,
    values_of,
)

__all__ = [
    "are_as_asked",
    "axis_labels_swapped",
    "begin",
    "can_be_compared",
    "comes_from_a_training",
    "correlation",
    "curves",
    "describe",
    "difference_from_training",
    "difference_of_curve",
    "difference_of_drawing",
    "difference_of_legend",
    "difference_of_losses",
    "difference_of_steps",
    "difference_of_weights",
    "differs_from_training",
    "drop",
    "first_difference",
    "given",
    "is_pair_of_tensors",
    "is_sum_of_squares",
    "is_tensor",
    "losses_reached",
    "megabytes",
    "prepare",
    "reason",
    "rows_of",
    "same_numbers",
    "same_rows",
    "serves_other_rows",
    "short_training",
    "shows_both",
    "stand_ins",
    "streaming_plan",
    "tables",
    "training_problems",
    "trainings",
    "trains_as_asked",
    "values_of",
    "whole_training",
]
