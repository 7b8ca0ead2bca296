"""Signatures of a dataset class over a file: what it serves, and where it holds more than a batch."""

from typing import Any

import torch

from autograder.expect import is_tensor, rows_of

Facts = dict[str, Any]


def batches(args: tuple[Any, ...], seen: Any) -> Facts:
    """Facts of the batches that a dataset class served over several files."""
    tables = args[1]
    facts: Facts = {"is a Dataset": all(one.is_dataset for one in seen)}
    facts["length"] = _lengths(tables, seen)
    parts = [
        (batch, *rows_of(table, index))
        for table, one in zip(tables, seen, strict=True)
        for index, batch in zip(table["order"], one.batches, strict=True)
    ]
    facts["kind"] = tuple(sorted({_kind(batch) for batch, _, _ in parts}))
    pairs = [(batch, features, targets) for batch, features, targets in parts if _is_pair(batch)]
    if pairs:
        facts["dtypes"] = tuple(sorted({f"{batch[0].dtype}, {batch[1].dtype}" for batch, _, _ in pairs}))
        facts["features"] = _compared([(batch[0], features) for batch, features, _ in pairs])
        facts["targets"] = _compared([(batch[1], targets) for batch, _, targets in pairs])
        facts["~served"] = [part.float() for batch, _, _ in pairs for part in batch]
    facts["past the end"] = tuple(sorted({_end(outcome) for one in seen for outcome in one.past_end}))
    facts["served by a DataLoader"] = _served(tables, seen)
    return facts


def _lengths(tables: list[dict[str, Any]], seen: Any) -> Any:
    came = [one.length for one in seen]
    laws = {
        "right": lambda table: table["batches"],
        "rounded down": lambda table: table["rows"] // table["batch_size"],
        "rounded": lambda table: round(table["rows"] / table["batch_size"]),
        "one too many": lambda table: table["rows"] // table["batch_size"] + 1,
        "one more": lambda table: table["batches"] + 1,
        "one less": lambda table: table["batches"] - 1,
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
        return "rows in another order"
    if all_are(lambda one, other: _same(one, other.trunc()) or _same(one, other.round())):
        return "whole numbers"
    if all_are(lambda one, other: one.ndim == 2 and one.shape[1] == other.shape[1] and _same(one[: len(other)], other)):
        return "right, with more rows"
    if all_are(lambda one, other: one.ndim == 2 and one.shape[1] == other.shape[1] and _same(one, other[1:])):
        return "without the first row"
    if all_are(lambda one, other: one.ndim == 2 and one.shape[1] == other.shape[1] and _same(one, other[:-1])):
        return "without the last row"
    if all_are(lambda one, other: one.ndim == 2 and one.shape[1] != other.shape[1] and len(one) == len(other)):
        return f"{came[0].shape[1]} columns"
    if all_are(lambda one, other: one.shape == other.shape):
        return "other values"
    if all_are(lambda one, other: one.ndim == 2 and one.shape[1] == other.shape[1]):
        return "other rows"
    return "other shapes"


def _same(one: torch.Tensor, other: torch.Tensor) -> bool:
    return one.shape == other.shape and torch.allclose(one, other, rtol=1e-5, atol=1e-8)


def _end(outcome: str) -> str:
    if outcome == "IndexError":
        return outcome
    return "another exception" if outcome.endswith(("Error", "Exception", "Iteration")) else "no exception"


def _served(tables: list[dict[str, Any]], seen: Any) -> str:
    if all(one.served == table["batches"] for one, table in zip(seen, tables, strict=True)):
        return "right"
    if all(one.served > 10 * table["rows"] for one, table in zip(seen, tables, strict=True)):
        return "without end"
    if all(one.served == one.length for one in seen):
        return "its length"
    return "another number"




def streaming(args: tuple[Any, ...], seen: Any) -> Facts:
    """Where a dataset uses more memory than a batch needs, each as a fact of its own: True or False."""
    plan = args[1]
    peaks = {"making": seen.making_peak, "length": seen.length_peak, "first": seen.first_peak, "late": seen.late_peak}
    facts: Facts = {name: peak >= plan[f"allowed_{name}"] for name, peak in peaks.items()}
    facts["kept"] = seen.kept >= plan["allowed_kept"]
    facts["alive"] = seen.batches_alive >= plan["allowed_alive"]
    facts["stale"] = seen.stale
    return facts
