"""What all submissions of a run are judged by, computed beforehand, while the first kernels start."""

from autograder.expect.context import given
from autograder.expect.draws import training_problems
from autograder.expect.exercise import right_full_curve
from autograder.expect.losses import trained


def prepare() -> None:
    """Train the reference models, if the assignment has such."""
    if "make_model" not in given():
        return
    for problem in training_problems():
        trained(problem, tuple(range(problem["epochs"])))
    right_full_curve()
