"""The inputs of hidden tests: drawn for each run from its seed, and sent to the student's process late.

The form of each input is fixed and only its numbers are drawn, so that no verdict hangs on the luck of a seed.
"""

import random
from functools import lru_cache
from typing import Any

import torch

from autograder.expect.context import generator, given, seed_for
from autograder.observe.problems import Problem


def training_problems() -> list[Problem]:
    """Problems for train, each of which some mistakes can't pass: see the comments."""
    return [
        # Several uneven batches, other ones in each pass; large gradients, so that clipping shows; two outputs.
        _problem(
            "a DataLoader of 3 shuffled batches, the sum of squares and SGD",
            sizes=[8, 8, 7],
            outputs=2,
            epochs=4,
            loss="the sum of squares",
            optimizer={"name": "SGD", "lr": 2e-4},
            target_scale=30.0,
            in_sequence=True,
            served_as="DataLoader",
        ),
        # No DataLoader; a loss in which predictions and targets can't be swapped; the optimizer keeps a state, in two groups;
        # a batch of a single row.
        _problem(
            "a list of 3 batches, a lopsided loss and SGD with momentum",
            sizes=[5, 9, 1],
            outputs=1,
            epochs=3,
            loss="a lopsided loss",
            optimizer={"name": "SGD", "lr": 2e-3, "momentum": 0.9, "groups": 2},
            served_as="list",
        ),
        # A single epoch; a mean, so that weighting by the batch's length shows; more rows, and a batch larger, than the exercise's.
        _problem(
            "one epoch, the mean of squares and Adam",
            sizes=[450, 60, 6],
            outputs=1,
            epochs=1,
            loss="the mean of squares",
            optimizer={"name": "Adam", "lr": 0.02},
            in_sequence=True,
            served_as="DataLoader",
        ),
        # The loss rises from epoch to epoch, and is small: stopping early, keeping the best weights or lowering the rate shows.
        _problem(
            "a small loss that rises with every epoch",
            sizes=[4, 3],
            outputs=2,
            epochs=30,
            loss="a small loss",
            optimizer={"name": "Adam", "lr": 0.01, "maximize": True},
            served_as="list",
        ),
        # Targets so far away that most epochs' losses are the very same number: stopping when it no longer changes shows.
        _problem(
            "a loss that hardly changes and SGD",
            sizes=[6],
            outputs=1,
            epochs=30,
            loss="the mean of squares",
            optimizer={"name": "SGD", "lr": 2e-9},
            target_scale=1e5,
            served_as="DataLoader",
        ),
        # As many epochs as the exercise itself: schedules of the learning rate show, and patience, since the loss rises.
        _problem(
            "300 epochs of one batch, a loss that rises and SGD",
            sizes=[6],
            inputs=13,
            outputs=1,
            epochs=300,
            loss="a loss of at least 9",
            optimizer={"name": "SGD", "lr": 0.002, "maximize": True},
            target_scale=3.0,
            served_as="list",
        ),
        # Outwardly the exercise's own training - its network, loss, optimizer and sizes of batches -, so that who trains only what
        # looks like a test's does not train this one; and as many epochs as the short trainings of question q3.
        # The last one: its losses are soon infinite with many a wrong optimizer, and then q2-losses leaves them out.
        _problem(
            "10 epochs of 11 batches, nn.MSELoss and Adam",
            sizes=[50] * 10 + [6],
            inputs=13,
            outputs=1,
            activation="relu",
            epochs=10,
            loss="nn.MSELoss",
            optimizer={"name": "Adam"},
            in_sequence=True,
            served_as="DataLoader",
        ),
    ]


def _problem(
    title: str,
    *,
    sizes: list[int],
    outputs: int,
    epochs: int,
    loss: str,
    optimizer: dict[str, Any],
    served_as: str,
    inputs: int = 4,
    activation: str = "tanh",
    in_sequence: bool = False,
    target_scale: float = 2.0,
) -> Problem:
    """A problem of that form. target_scale: the targets' size."""
    numbers, choice = generator(title)

    def normal(*shape: int, scale: float = 1.0) -> torch.Tensor:
        return scale * torch.randn(shape, generator=numbers)

    rows, hidden = sum(sizes), 5
    passes = []
    for _ in range(min(epochs, 8) if len(sizes) > 1 else 1):
        order = choice.sample(range(rows), rows)
        passes.append([order[sum(sizes[:k]) : sum(sizes[: k + 1])] for k in range(len(sizes))])
    weights = [
        normal(hidden, inputs, scale=0.5),
        normal(hidden, scale=0.5),
        normal(outputs, hidden, scale=0.5),
        normal(outputs, scale=0.5),
    ]
    return {
        "title": title,
        "weights": weights,
        "activation": activation,
        "in_sequence": in_sequence,
        "features": normal(rows, inputs),
        "targets": target_scale * (1 + 0.3 * normal(rows, outputs)),
        "passes": passes,
        "loss": loss,
        "optimizer": optimizer,
        "served_as": served_as,
        "epochs": epochs,
    }


def short_training() -> Problem:
    """A few epochs from the weights of the assignment's make_model(); and drawn rows, features (120, 13) and targets (120, 1)."""
    numbers, _ = generator("short training")
    return {
        "weights": [parameter.detach() for parameter in given().make_model().parameters()],
        "epochs": 10,
        "features": torch.randn((120, 13), generator=numbers),
        "targets": torch.randn((120, 1), generator=numbers),
        "batch_size": 50,
    }


def whole_training() -> Problem:
    """As short_training, but of as many epochs as the exercise's."""
    return {**short_training(), "epochs": given().NUMBER_OF_EPOCHS}


RESULTS = ["loss_vs_epoch", "loss_vs_epoch_batched"]


def stand_ins() -> dict[str, Any]:
    """Stand-ins for what question q3 uses: other rows for the loaders, other numbers for train to return, both much like the real ones.

    features (506, 13), targets (506, 1); returned: for each list two falling curves of drawn numbers, one as long as the
    exercise's epochs; probes: predictions and targets, as many as in batches, on which a loss function is tried; results: the lists' names.
    """
    numbers, choice = generator("stand-ins")
    true = given()
    rows = len(true.features)
    epochs = torch.arange(true.NUMBER_OF_EPOCHS, dtype=torch.float64)
    returned = {}
    for name, scale in zip(RESULTS, (150.0, 40.0), strict=True):
        noise = torch.rand(len(epochs), generator=numbers, dtype=torch.float64)
        returned[name] = 60 + choice.uniform(500, 700) * torch.exp(-(epochs + noise) / scale)
    return {
        "features": true.features + 0.1 * torch.randn(true.features.shape, generator=numbers),
        "targets": true.targets + 0.1 * torch.randn((rows, 1), generator=numbers),
        "returned": {name: values.tolist() for name, values in returned.items()},
        "probes": [
            [torch.randn((rows, 1), generator=numbers), torch.randn((rows, 1), generator=numbers)] for rows in (7, 50, 6, rows)
        ],
        "results": RESULTS,
    }


def tables() -> list[dict[str, Any]]:
    """Small files for a dataset class: with and without a short last batch, with and without a last line end."""
    return [
        _table("short last batch", rows=23, batch_size=5, order=[0, 4, 2, 2, 1, 3], last_line_end=False),
        _table("whole batches", rows=20, batch_size=4, order=[4, 3, 0, 1, 2], last_line_end=True),
        _table("one batch", rows=3, batch_size=8, order=[0], last_line_end=True),
        _table("single rows", rows=4, batch_size=1, order=[3, 0, 1, 2], last_line_end=True),
        _table(
            "larger than the exercise",
            rows=620,
            batch_size=50,
            order=[11, 12, 0, *range(6, 11), *range(1, 6)],
            last_line_end=True,
        ),
    ]


def _table(salt: str, *, rows: int, batch_size: int, order: list[int], last_line_end: bool) -> dict[str, Any]:
    text = _lines(seed_for(f"table: {salt}"), rows)
    batches = -(-rows // batch_size)
    return {
        "rows": rows,
        "batch_size": batch_size,
        "batches": batches,
        "order": order,
        "past_end": [batches, batches + 3],
        "text": text if last_line_end else text.rstrip("\n"),
        "other_text": _lines(seed_for(f"table: other than {salt}"), rows + 9),
    }


@lru_cache(64)
def _lines(seed: int, rows: int) -> str:
    """Lines in the form of the exercise's file: whole and decimal numbers of different lengths."""
    choice = random.Random(seed)
    lines = []
    for _ in range(rows):
        decimals = [choice.choice((0, 1, 2, 3, 4, 5)) for _ in range(14)]
        numbers = [f"{choice.uniform(0.01, 10 ** choice.randint(1, 3)):.{places}f}" for places in decimals]
        numbers[-1] = f"{choice.uniform(1, 9):.1f}{choice.randint(1, 9)}"  # the last character of a line matters
        lines.append(" ".join(numbers))
    return "\n".join(lines) + "\n"


def streaming_plan() -> dict[str, Any]:
    """A large file, what is read from it, and how much memory that may take.

    The file has 40,000 rows of 112 bytes. All its numbers as float64 are 4.5 MB, as float32 2.2 MB; one batch of 200 rows is
    22 kB. An index of offsets is 0.3 MB in an array, 1.6 MB as a list, 5.9 MB as a dict: so arrays have a limit of their own.
    What right solutions need for a moment grows with the row number only where pandas notes which rows to skip, in a
    set: 1.2 MB for the 19,400 rows before batch 97, just below the size at which a set of CPython's grows fourfold.
    """
    _, choice = generator("streaming")
    lines = (" ".join(f"{choice.choice('1234')}.{''.join(choice.choices('1234', k=5))}" for _ in range(13)) for _ in range(100))
    blocks, rows_per_block, batch_size = 400, 100, 200
    return {
        "block": "".join(f"{choice.choice('1234')}.# {one}\n" for one in lines),  # for the "#", see observe.files
        "blocks": blocks,
        "small_blocks": 3,
        "read_of_small": [1, 0],  # all of it, but not in its order
        "rows": blocks * rows_per_block,
        "batch_size": batch_size,
        "batch_bytes": batch_size * 14 * 4,  # as float32
        "late": 97,
        "read_before": [*range(6)] * 2,  # batches may be kept from the second time on that they are asked for
        "read_again": [1, 2],
        "read_between": [30, 34, 38, 42, 46, 50, 54, 58],
        "allowed_making": 3_200_000,
        "allowed_length": 1_400_000,
        "allowed_first": 1_400_000,
        "allowed_late": 1_700_000,
        "allowed_kept": 6_200_000,
        "allowed_in_arrays": 1_500_000,
        "allowed_alive": 4,
    }
