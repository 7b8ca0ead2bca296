"""Signatures of a dataset class over a file: what it serves, and where it holds more than a batch."""

from collections.abc import Callable
from typing import Any

import torch

from autograder.expect import is_tensor, serves_other_rows, values_of
from autograder.signatures.exceptions import of_exception

Facts = dict[str, Any]
SETTLED = ("is a Dataset", "length")  # facts that are known before a batch is read, and so before an exception there


def batches(args: tuple[Any, ...], seen: Any) -> Facts:
    """Facts of the batches that a dataset class served over several files."""
    tables = args[1]
    facts: Facts = {"is a Dataset": all(one.is_dataset for one in seen)}
    facts["length"] = _lengths(tables, seen)
    served, raised = [], []
    for number_of_table, (table, one) in enumerate(zip(tables, seen, strict=True)):
        since_start = -1
        for number, (index, batch) in enumerate(zip(table["order"], one.batches, strict=True)):
            since_start = 0 if index == 0 else since_start + 1
            if isinstance(batch, dict):
                raised.append((number_of_table, index, batch))
                continue
            served.append(_Served(batch, table, index, number, since_start))
    if raised:
        facts |= of_exception(raised[0][2])
        facts["^raised for"] = tuple((number_of_table, index) for number_of_table, index, _ in raised)
    facts["kind"] = tuple(sorted({_kind(one.batch) for one in served}))
    pairs = [one for one in served if _is_pair(one.batch)]
    if pairs:
        facts["dtypes"] = tuple(sorted({f"{one.batch[0].dtype}, {one.batch[1].dtype}" for one in pairs}))
        facts["places"] = _law(_PLACES, pairs, lambda one: one.start)
        facts["rows"] = _law(_ROWS, pairs, lambda one: one.rows)
        facts["features"] = _compared([(one.batch[0], one.there[:, :13]) for one in pairs])
        facts["targets"] = _compared([(one.batch[1], one.there[:, 13:]) for one in pairs])
        if facts["features"] == facts["targets"] == "rows shuffled":
            facts["rows of features and targets"] = "together" if all(_together(one) for one in pairs) else "apart"
        facts["~served"] = [part.float() for one in pairs for part in one.batch]
    facts["^past the end"] = tuple(
        tuple(sorted({_end(one.past_end[place]) for one in seen})) for place in range(min(len(one.past_end) for one in seen))
    )
    facts["^served by a DataLoader"] = _served(tables, seen)
    return facts


class _Served:
    """A batch that was served, and the rows of the file that it seems to hold."""

    def __init__(self, batch: Any, table: dict[str, Any], index: int, number: int, since_start: int) -> None:
        self.batch, self.table, self.index = batch, table, index
        self.number, self.since_start = number, since_start  # of batches read before: in all, and since batch 0
        if _is_pair(batch):
            values = values_of(table)
            self.rows = len(batch[0]) if batch[0].ndim == 2 else 0
            self.start = _place(batch, values, index * table["batch_size"])
            self.begin = index * table["batch_size"] if self.start is None else self.start
            self.there = values[self.begin : self.begin + (self.rows or table["batch_size"])]


def _place(batch: Any, values: torch.Tensor, expected: int) -> int | None:
    """The number of the row of the file with which a batch begins, if any row begins so."""
    rows = values[expected : expected + len(batch[0])] if batch[0].ndim else values
    if batch[0].shape == rows[:, :13].shape and _same(batch[0].double().sort(0).values, rows[:, :13].double().sort(0).values):
        return expected  # in whatever order
    for part, columns in ((batch[0], values), (batch[1], values[:, 13:])):
        if part.ndim == 2 and len(part) and 0 < part.shape[1] <= columns.shape[1]:
            first = part[0].double()
            same = torch.isclose(columns[:, : len(first)].double(), first, rtol=1e-5, atol=1e-8).all(1).nonzero().reshape(-1)
            if len(same):
                return expected if expected in same else int(same[0])
    return None


_Law = dict[str, Callable[[_Served], Any]]
_PLACES: _Law = {
    "right": lambda one: one.index * one.table["batch_size"],
    "one batch later": lambda one: (one.index + 1) * one.table["batch_size"],
    "one batch earlier": lambda one: (one.index - 1) * one.table["batch_size"],
    "not multiplied": lambda one: one.index,
    "one row later": lambda one: one.index * one.table["batch_size"] + 1,
    "moved back to be full": lambda one: max(
        0, min(one.index * one.table["batch_size"], one.table["rows"] - one.table["batch_size"])
    ),
    "in the order of reading": lambda one: one.number * one.table["batch_size"],
    "in the order of reading, anew at batch 0": lambda one: one.since_start * one.table["batch_size"],
    "not to be found": lambda one: None,
}
_ROWS: _Law = {
    "right": lambda one: min(one.table["batch_size"], one.table["rows"] - one.begin),
    "always full": lambda one: one.table["batch_size"],
    "one more": lambda one: min(one.table["batch_size"] + 1, one.table["rows"] - one.begin),
    "one less": lambda one: max(1, min(one.table["batch_size"], one.table["rows"] - one.begin) - 1),
    "one": lambda one: 1,
    "no table": lambda one: 0,
}


def _law(laws: _Law, served: list[_Served], fact: Callable[[_Served], Any]) -> str:
    """The law that the facts of all batches follow, where batches that it takes past the end of the file don't count."""
    for name, law in laws.items():
        pairs = [(fact(one), law(one)) for one in served if law(one) is None or 0 <= law(one) < one.table["rows"]]
        if pairs and all(came == expected for came, expected in pairs):
            return name
    if laws is _PLACES and all(one.start is not None and one.start % one.table["batch_size"] == 0 for one in served):
        return "those of further batches"
    return "elsewhere"


def _lengths(tables: list[dict[str, Any]], seen: Any) -> Any:
    came = [one.length for one in seen]
    laws: dict[str, Callable[[dict[str, Any]], int]] = {
        "right": lambda table: table["batches"],
        "rounded down": lambda table: table["rows"] // table["batch_size"],
        "rounded": lambda table: round(table["rows"] / table["batch_size"]),
        "one too many": lambda table: table["rows"] // table["batch_size"] + 1,
        "one more": lambda table: table["batches"] + 1,
        "one less": lambda table: table["batches"] - 1,
        "of one row less": lambda table: -(-(table["rows"] - 1) // table["batch_size"]),
        "rows": lambda table: table["rows"],
        "batch size": lambda table: table["batch_size"],
    }
    for name, law in laws.items():
        if came == [law(table) for table in tables]:
            return name
    return "always the same" if len(set(came)) == 1 else "another"


def _kind(batch: Any) -> str:
    if not isinstance(batch, list):
        return str(batch)
    return ", ".join(f"tensor of {part.ndim} dimensions" if is_tensor(part) else str(part) for part in batch[:4])


def _is_pair(batch: Any) -> bool:
    return isinstance(batch, list) and len(batch) == 2 and all(map(is_tensor, batch))


def _compared(pairs: list[tuple[torch.Tensor, torch.Tensor]]) -> str:
    """How tables that were served stand to those in the file."""
    came, true = [one.double() for one, _ in pairs], [one.double() for _, one in pairs]

    def all_are(relation: Any) -> bool:
        return all(relation(one, other) for one, other in zip(came, true, strict=True))

    if all_are(_same):
        return "right"
    if all_are(lambda one, other: one.ndim == 1 and _same(one, other.reshape(-1))):
        return "flat"
    if all_are(lambda one, other: one.shape == other.shape and _same(one.sort(0).values, other.sort(0).values)):
        return "rows shuffled"
    if all_are(lambda one, other: _same(one, other.trunc()) or _same(one, other.round())):
        return "whole numbers"
    if all_are(lambda one, other: one.shape == other.shape and torch.allclose(one, other, rtol=5e-3, atol=0.051)):
        return "right, but for their last digits"
    if all_are(lambda one, other: one.ndim == 2 and one.shape[1] == other.shape[1] and _same(one[: len(other)], other)):
        return "right, with more rows"
    if all_are(lambda one, other: one.ndim == 2 and one.shape[1] == other.shape[1] and _same(one, other[1:])):
        return "without the first row"
    if all_are(lambda one, other: one.ndim == 2 and one.shape[1] == other.shape[1] and _same(one, other[:-1])):
        return "without the last row"
    if all_are(lambda one, other: one.ndim == 2 and one.shape[1] != other.shape[1] and len(one) == len(other)):
        return f"{came[0].shape[1]} columns"
    if all_are(lambda one, other: _same(one, other * (one.sum() / other.sum()))):
        return "in another unit"
    if all_are(lambda one, other: one.shape == other.shape):
        return "changed values"
    if all_are(lambda one, other: one.ndim == 2 and one.shape[1] == other.shape[1]):
        return "other rows"
    return "other shapes"


def _together(one: _Served) -> bool:
    """Whether each row of features has the target in a batch that it has in the file."""
    rows = torch.cat([one.batch[0].double(), one.batch[1].double()], 1)
    return all(bool(torch.isclose(one.there.double(), row, rtol=1e-5, atol=1e-8).all(1).any()) for row in rows)


def _same(one: torch.Tensor, other: torch.Tensor) -> bool:
    return one.shape == other.shape and torch.allclose(one, other, rtol=1e-5, atol=1e-8)


def _end(outcome: str) -> str:
    if outcome == "IndexError":
        return outcome
    return "another exception" if outcome.endswith(("Error", "Exception", "Iteration")) else "no exception"


def _served(tables: list[dict[str, Any]], seen: Any) -> str:
    if all(one.served == table["batches"] for one, table in zip(seen, tables, strict=True)):
        return "right"
    if not any(one.served for one in seen):
        return "none"
    if all(one.served > 10 * table["rows"] for one, table in zip(seen, tables, strict=True)):
        return "without end"
    if all(one.served == one.length for one in seen):
        return "its length"
    return "another number"


def streaming(args: tuple[Any, ...], seen: Any) -> Facts:
    """How a dataset uses more memory than a batch needs, in words; what follows from the rest is not said again."""
    return {"memory": _memory(args[1], seen)}


NO_MEMORY, NO_NUMBERS = "as a batch needs", "no numbers"


def _memory(plan: dict[str, Any], seen: Any) -> str:
    making, first, late = (seen[f"{name}_peak"] >= plan[f"allowed_{name}"] for name in ("making", "first", "late"))
    alive = seen.batches_alive >= plan["allowed_alive"]
    kept, in_arrays = seen.kept >= plan["allowed_kept"], seen.kept_in_arrays >= plan["allowed_in_arrays"]
    reads_nothing = seen.first_peak < 10_000
    if not seen.gave_numbers:
        return NO_NUMBERS
    if seen.stale:
        whole = reads_nothing or first or making or in_arrays or seen.kept > 0.45 * seen.file_bytes
        return "the values of the file stay" if whole else "the batches that were read stay"
    if alive:
        return "the batches that were served stay, unused"
    if in_arrays:
        return "the whole file stays, unused"
    for_length = seen.length_peak >= plan["allowed_length"]
    if for_length and first:
        return "the whole file, for its length and for a batch"
    if for_length or (making and not first):
        return "the whole file, for its length"
    if first:
        return "the whole file, for a batch"
    if late:
        return "the rows before a batch"
    if serves_other_rows(plan, seen):
        return "other rows"
    return "much is noted" if kept else NO_MEMORY
