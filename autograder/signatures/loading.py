"""Signatures of datasets and loaders: how many tensors and batches, what they are, which rows, in whatever order."""

from collections import Counter
from typing import Any

import torch

from autograder.evidence import Record
from autograder.expect import given, is_tensor, same_rows

Facts = dict[str, Any]


def dataset(args: tuple[Any, ...], seen: Any) -> Facts:
    """Facts of a dataset of tensors."""
    parts = seen.tensors
    facts: Facts = {
        "dataset: a TensorDataset": seen.is_tensor_dataset,
        "dataset: a Subset": seen.type == "a Subset",
        "dataset: number of tensors": len(parts),
        "dataset: tensors": tuple(_role(part) for part in parts),
        "dataset: dtypes": tuple(str(part.dtype) if is_tensor(part) else "" for part in parts),
    }
    if len(parts) == 2 and all(map(is_tensor, parts)):
        facts["dataset: pairs"] = _pairs(*parts)
    return facts


def loaders(args: tuple[Any, ...], seen: Any) -> Facts:
    """Facts of loaders, numbered as they were given. What batches are wrong in is said once, in whichever loader it shows."""
    each = [_loader(one) for one in seen]
    facts: Facts = {name: sorted({str(one[name]) for one in each if name in one} - {right}) for name, right in _RIGHT.items()}
    for number, one in enumerate(each):
        facts.update({f"loader {number}: {name}": value for name, value in one.items() if name not in _RIGHT})
    return facts


_RIGHT = {"parts": str(("features", "targets")), "dtypes": str(("torch.float32",)), "rows": "each once", "pairs": "right"}


def _loader(seen: Record) -> Facts:
    first = seen.epochs[0]
    kinds = {_kind(batch) for batch in first}
    facts: Facts = {
        "a DataLoader": seen.is_data_loader,
        "second epoch": "empty"
        if first and not seen.epochs[1]
        else "another"
        if len(first) != len(seen.epochs[1])
        else "as the first",
        "parts": kinds.pop() if len(kinds) == 1 else tuple(sorted(map(str, kinds))),
    }
    pairs = [batch for batch in first if isinstance(batch, list) and batch and all(map(is_tensor, batch))]
    sizes = [len(batch[0]) if batch[0].ndim else 0 for batch in pairs]
    facts["batch size"] = _size_class(pairs, sizes) if pairs else {1: "all rows", 11: "50"}.get(len(first), "none")
    if len(pairs) == len(first) and pairs and len(pairs[0]) == 2 and all(part.ndim == 2 for batch in pairs for part in batch):
        facts["dtypes"] = tuple(sorted({str(part.dtype) for batch in pairs for part in batch}))
        widths = {tuple(part.shape[1:]) for batch in pairs for part in batch}
        if len(widths) <= 2 and all(len({batch[place].shape[1] for batch in pairs}) == 1 for place in (0, 1)):
            columns = [torch.cat([batch[place] for batch in pairs]) for place in (0, 1)]
            facts["parts"] = tuple(_role(column, rows_too=False) for column in columns)
            facts["rows"] = _rows(columns, sizes)
            if facts["rows"] == "each once":
                facts["pairs"] = _pairs(*columns)
    return facts


def _kind(batch: Any) -> Any:
    """What a batch is: its type, or what each of its parts is."""
    if not isinstance(batch, list):
        return batch
    if len(batch) > 3:
        return "many parts"
    return tuple(("tensor", part.ndim, *part.shape[1:2]) if is_tensor(part) else str(part) for part in batch)


def _size_class(batches: list[Any], sizes: list[int]) -> str:
    if not sizes:
        return "none"
    if any(part.ndim == 1 and len(part) in (1, 13) for part in batches[0]):
        return "no batches, but single rows"
    rows = len(given().features)
    usual, short = max(sizes), [size for size in sizes if size != max(sizes)]
    rest = "" if len(short) == 1 else ", no short one"
    if len(short) > 1:
        return "of many sizes"
    if usual >= rows:
        return "all rows" if usual == rows else "more than all rows"
    if usual == 1:
        return "1"
    if usual == 50:
        return f"50{rest}" if sum(sizes) != rows or rest == "" else "50"
    near = len(sizes) == 11 and sum(sizes) == rows
    return f"{'near 50' if near else 'another'}{'' if sum(sizes) == rows else rest}"


def _role(part: Any, rows_too: bool = True) -> str:
    """What a tensor is, compared with the given ones: "features", "targets", "features, in another order" …"""
    if not is_tensor(part):
        return str(part)
    true = given()
    tables = {"features": true.features, "targets": true.targets}
    for name, table in tables.items():
        if part.shape == table.shape and _close(part, table):
            return name
        if part.ndim == 1 and part.numel() == table.numel() and _close(part, table.reshape(-1)):
            return f"{name}, flat"
        if part.ndim == 2 and part.shape[0] != part.shape[1] and part.T.shape == table.shape and _close(part.T, table):
            return f"{name}, transposed"
    if part.ndim != 2:
        return f"{part.ndim} dimensions"
    for name, table in tables.items():
        if part.shape[1] == table.shape[1] and _rows_known(part, table):
            if not rows_too:
                return name
            if len(part) == len(table):
                return f"{name}, in another order" if same_rows(part.float(), table) else f"{name}, some rows twice"
            return f"{name}, {_how_many(len(part), len(table))}"
    both = torch.cat([true.features, true.targets], 1)
    if part.shape == both.shape and _close(part, both):
        return "features and targets in one"
    if part.shape[1] == both.shape[1]:
        return "14 columns"
    if part.shape[1] < 13 and part.shape[1] > 1:
        return "features, fewer columns" if _known_columns(part, true.features) else "another number of columns"
    if part.shape[1] == 1:
        whole = _close(part, true.targets.round()) or _close(part, true.targets.trunc())
        if whole or not part.dtype.is_floating_point:
            return "whole numbers"
        return "a column of features" if _known_columns(part, true.features) else "other targets"
    if part.shape[1] != 13:
        return "another number of columns"
    return "features, on another scale" if _scaled(part, true.features) else "other features"


def _how_many(came: int, expected: int) -> str:
    """How many rows came, in words; a number other than the expected one."""
    if came < expected:
        return "one row less" if came == expected - 1 else "fewer rows"
    return "all rows twice" if came == 2 * expected else "more rows"


def _scaled(part: torch.Tensor, table: torch.Tensor) -> bool:
    """Whether each column is the table's in another unit, perhaps from another zero; in whatever order."""
    if len(part) != len(table) or bool((part.std(0) == 0).any()):
        return False
    pairs = zip(part.double().sort(0).values.T, table.double().sort(0).values.T, strict=True)
    return all(float(torch.corrcoef(torch.stack(pair))[0, 1]) > 0.9999 for pair in pairs)


def _known_columns(part: torch.Tensor, table: torch.Tensor) -> bool:
    return len(part) == len(table) and all(any(_close(column, known) for known in table.T) for column in part.T)


def _close(one: torch.Tensor, other: torch.Tensor) -> bool:
    tolerance = 1e-2 if one.dtype in (torch.float16, torch.bfloat16) else 1e-5
    return one.shape == other.shape and torch.allclose(one.double(), other.double(), rtol=tolerance, atol=tolerance)


def _keys(table: torch.Tensor) -> list[tuple[float, ...]]:
    digits = 1 if table.dtype in (torch.float16, torch.bfloat16) else 3
    return [tuple(round(value, digits) + 0.0 for value in row) for row in table.double().tolist()]


def _rows_known(part: torch.Tensor, table: torch.Tensor) -> bool:
    known = table.to(part.dtype) if part.dtype.is_floating_point else table
    return set(_keys(part)) <= set(_keys(known))


def _rows(columns: list[torch.Tensor], sizes: list[int]) -> str:
    """How often an epoch serves the rows, whatever their order and values."""
    true = given()
    wide = max(columns, key=lambda column: column.shape[1])
    expected = len(true.features)
    known = Counter(_keys(true.features.to(wide.dtype)))
    counts = Counter(_keys(wide))
    if wide.shape[1] != 13 or not set(counts) <= set(known):
        return "each once" if len(wide) == expected else "fewer" if len(wide) < expected else "more"
    if counts == known:
        return "each once"
    if all(counts[row] == 2 * count for row, count in known.items()):
        return "each twice"
    if all(counts[row] <= count for row, count in known.items()):
        return (
            "one left out" if len(wide) == expected - 1 else "a few left out" if len(wide) > 0.97 * expected else "some left out"
        )
    if all(counts[row] >= count for row, count in known.items()):
        return "some twice"
    return "some twice, some left out"


def _pairs(one: torch.Tensor, other: torch.Tensor) -> str:
    """Whether the rows of two tables belong together."""
    if len(one) != len(other) or one.ndim != 2 or other.ndim != 2:
        return "no pairs"
    true = given()
    features, targets = (one, other) if one.shape[1] >= other.shape[1] else (other, one)
    if features.shape[1] + targets.shape[1] != 14:
        return "other columns"
    known = torch.cat([true.features, true.targets], 1).to(features.dtype)
    rows, there = set(_keys(torch.cat([features, targets.to(features.dtype)], 1))), set(_keys(known))
    return "right" if rows <= there else "wrong"
