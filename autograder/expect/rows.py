"""Tables and batches: the same rows or not, and words for what came instead."""

from functools import lru_cache
from typing import Any

import torch

from autograder.evidence import Record, exception_in_words
from autograder.observe.files import large


def same_rows(served: torch.Tensor, true: torch.Tensor) -> bool:
    """Whether two tables hold the same rows, in whatever order, each as often as in the other."""
    if served.shape != true.shape or served.ndim != 2:
        return False
    return torch.equal(_sorted_rows(served), _sorted_rows(true.to(served.dtype)))


def _sorted_rows(table: torch.Tensor) -> torch.Tensor:
    for column in reversed(range(table.shape[1])):  # stable sorts, last column first: a lexicographic order
        table = table[torch.argsort(table[:, column], stable=True)]
    return table


def is_tensor(part: Any) -> bool:
    """Whether a part of a batch came as a tensor."""
    return isinstance(part, torch.Tensor)


def is_pair_of_tensors(batch: Any) -> bool:
    """Whether a batch, as observed, is two tensors."""
    return isinstance(batch, list) and len(batch) == 2 and all(is_tensor(part) for part in batch)


def describe(batch: Any) -> str:
    """A batch in words: "a dict", or "3 parts: a tensor of shape (50, 13), a list, a list"; or the exception in its place."""
    if isinstance(batch, dict):
        return f"an exception, {exception_in_words(batch)}"
    if not isinstance(batch, list):
        return str(batch)
    parts = [f"a tensor of shape {tuple(part.shape)}" if is_tensor(part) else str(part) for part in batch]
    return f"{len(parts)} part(s): {', '.join(parts[:4])}"


def first_difference(came: torch.Tensor, expected: torch.Tensor) -> str:
    """Where two tables of one shape first differ, in words."""
    different = ~torch.isclose(came.double(), expected.double(), rtol=1e-5, atol=0)
    row, column = (int(place) for place in different.nonzero()[0])
    return (
        f"First difference: row {row} of the batch, column {column}: "
        f"{float(came[row, column]):.6g} came, {float(expected[row, column]):.6g} was expected."
    )


def values_of(table: dict[str, Any]) -> torch.Tensor:
    """The numbers in a drawn table's file, float32 (rows, 14). They are not in the table itself, which goes to the student's process."""
    return _numbers_in(table["text"])


@lru_cache(64)
def _numbers_in(text: str) -> torch.Tensor:
    rows = [[float(number) for number in line.split()] for line in text.splitlines()]
    return torch.tensor(rows, dtype=torch.float64).float()


def rows_of(table: dict[str, Any], index: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Features (rows, 13) and targets (rows, 1) of batch number `index` of a drawn table, float32."""
    size = table["batch_size"]
    rows = values_of(table)[index * size : (index + 1) * size]
    return rows[:, :13], rows[:, 13:]


def serves_other_rows(plan: dict[str, Any], seen: Record) -> bool:
    """Whether a dataset that serves the rows of a small file serves something else for a late batch of a large one."""
    small = large({**plan, "blocks": plan["small_blocks"]})
    batches = plan["read_of_small"]
    if seen.small_length != len(batches) or not _are(seen.small_numbers, small, plan, batches):
        return False
    return not _are(seen.late_numbers, large(plan), plan, [plan["late"]])


def _are(came: torch.Tensor, text: str, plan: dict[str, Any], batches: list[int]) -> bool:
    """Whether these are the numbers of these batches of a file, in each the features before the targets."""
    lines, size = text.splitlines(), plan["batch_size"]
    parts = [_numbers_in("\n".join(lines[index * size : (index + 1) * size])) for index in batches]
    expected = torch.cat([torch.cat([rows[:, :13].reshape(-1), rows[:, 13:].reshape(-1)]) for rows in parts]).double()
    return came.shape == expected.shape and torch.allclose(came, expected, rtol=1e-5, atol=0)


def megabytes(count: int) -> str:
    """A number of bytes in words."""
    return f"{count / 1e6:.1f} MB"
