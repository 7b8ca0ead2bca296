"""A dataset class over a file: what it serves, and how much it holds in memory meanwhile."""

import gc
import itertools
import os
import tempfile
import time
import tracemalloc
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.utils.data import DataLoader

from autograder.observe.apart import in_words
from autograder.observe.loading import batch, is_dataset
from autograder.observe.memory import array_bytes, measured, quick_collections, tensor_bytes
from autograder.observe.objects import type_name

# How the digits of a file are changed in place. No number stays, and the new ones are no linear function of the old ones:
# a dataset that (wrongly) normalises them shows the change too.
OLD, NEW = "1234", "9687"
SLOW = 2.0  # seconds for a batch
MAX_NUMBERS = 10_000  # of a batch that are sent


@contextmanager
def _file_of(text: str) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table.txt"
        path.write_text(text)
        yield path


def batches(dataset_class: Callable[..., Any], tables: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """A dataset over each table.

    is_dataset, type; length: len of it; batches: those of table["order"], where one that was not given is the exception in
    words; past_end: for each index of table["past_end"] the name of the exception it raised, or the type it gave; served: how
    many batches a DataLoader gave, up to the first one that holds other numbers than the same index gave.
    """
    return [_batches(dataset_class, table) for table in tables]


def _batches(dataset_class: Callable[..., Any], table: dict[str, Any]) -> dict[str, Any]:
    with _file_of(table["text"]) as path, _file_of(table["other_text"]) as other_path:
        dataset = dataset_class(str(path), table["batch_size"])
        other = dataset_class(str(other_path), table["batch_size"] + 1)  # a second one must not disturb the first
        seen: dict[str, Any] = {
            "is_dataset": is_dataset(dataset),
            "type": type_name(dataset),
            "length": len(dataset),
        }
        seen["batches"] = [_batch_or_exception(dataset, index) for index in table["order"]]
        seen["past_end"] = [_outcome(dataset, index) for index in table["past_end"]]
        del other
        expected = dict(zip(table["order"], seen["batches"], strict=True))
        return {**seen, "served": _served(dataset, expected, 10 * table["rows"])}


def _batch_or_exception(dataset: Any, index: int) -> Any:
    try:
        return batch(dataset[index])
    except MemoryError:
        raise
    except Exception as error:
        return in_words(error)


def _served(dataset: Any, expected: dict[int, Any], at_most: int) -> int:
    """How many batches a DataLoader gives, until it ends or fails, or gives others than expected for an index."""
    served = 0
    with suppress(Exception):
        for item in DataLoader(dataset, batch_size=None):
            if served > at_most or not _same(batch(item), expected.get(served)):
                break
            served += 1
    return served


def _same(one: Any, other: Any) -> bool:
    """Whether two batches hold the same numbers, as far as both are pairs of tensors."""
    both = [*(one if isinstance(one, list) else [None]), *(other if isinstance(other, list) else [None])]
    if len(both) != 4 or not all(isinstance(part, torch.Tensor) for part in both):
        return True
    return all(torch.equal(part.nan_to_num(), its.nan_to_num()) for part, its in zip(both[:2], both[2:], strict=True))


def _outcome(dataset: Any, index: int) -> str:
    try:
        return type_name(dataset[index])
    except Exception as error:
        return "IndexError" if isinstance(error, IndexError) else type(error).__name__


def streaming(dataset_class: Callable[..., Any], plan: dict[str, Any]) -> dict[str, Any]:
    """Memory of a dataset over a large file, in bytes, as tracemalloc counts Python's and NumPy's allocations.

    making_peak, length_peak, first_peak, late_peak: in use for a moment while the dataset was made, its length asked for, its
    first batch and batch plan["late"] read, beyond what stayed in use; kept: all that stayed; kept_in_arrays: as much of it as
    is in arrays and tensors, or in one piece; gave_numbers: whether any came, to the end; stale: whether it gave what it had
    given before, after all numbers in the file had changed; small_length: its length over a small file, the beginning of the
    large one; small_numbers, late_numbers: what it gave, as one vector (float64), for the batches plan["read_of_small"] of the
    small one, and for batch plan["late"] of the large one; batches_alive: how many of the tensors that it had served were not
    freed, or by how many batches the memory in use grew; file_bytes.
    """
    size, text = plan["batch_size"], large(plan)
    with (
        _file_of(large({**plan, "blocks": plan["small_blocks"]})) as warm_up,
        _file_of(text) as path,
        quick_collections() as earlier,
    ):
        small: list[torch.Tensor] = []
        small_length = []

        def read_small() -> None:
            dataset = dataset_class(str(warm_up), size)
            small_length.append(len(dataset))
            small.extend(_values(_read(dataset, index)) for index in plan["read_of_small"])

        measured(read_small)  # imports and caches of first use, of the measuring too

        made: list[Any] = []
        in_tensors = tensor_bytes(earlier)
        tracemalloc.start()
        witness = object()  # its trace is lost when tracing stops, for a moment even
        try:
            making = measured(lambda: made.append(dataset_class(str(path), size)))
            dataset = made[0]
            length = measured(lambda: len(dataset))
            gave, began = [], time.monotonic()
            first = measured(lambda: gave.append(any(part.numel() for part in _tensors(_read(dataset, 0)))))
            # Where that was too much memory already, and slow, enough is known: the rest would take minutes.
            if first.peak >= plan["allowed_first"] and time.monotonic() - began > SLOW:
                plan = {**plan, "late": 0, "read_before": [], "read_between": [], "read_again": []}
            late = measured(lambda: _read(dataset, plan["late"]))
            kept = sum(one.kept for one in (making, length, first, late))
            in_arrays = tensor_bytes(earlier) - in_tensors + (array_bytes() if kept > plan["allowed_in_arrays"] else 0)
            alive = _alive_after(dataset, plan["read_before"], plan["batch_bytes"], earlier)
            if tracemalloc.get_object_traceback(witness) is None:
                raise RuntimeError("the dataset class turned tracemalloc off")
        finally:
            tracemalloc.stop()

        late_numbers = _values(_read(dataset, plan["late"]) if plan["read_again"] else None)
        before = [_values(_read(dataset, index)) for index in plan["read_again"]]
        time_before = path.stat().st_mtime_ns
        with path.open("r+") as file:  # in place: the same size, the same lines
            file.write(text.translate(str.maketrans(OLD, NEW)))
        os.utime(path, ns=(time_before, time_before))  # rows kept until the file's time changes are kept all the same
        for index in plan["read_between"]:  # past what a file handle that stays open may have buffered
            _read(dataset, index)
        after = [_values(_read(dataset, index)) for index in plan["read_again"]]
        stale = any(len(old) > 0 and torch.equal(old, new) for old, new in zip(before, after, strict=True))
    return {
        "making_peak": making.peak,
        "length_peak": length.peak,
        "first_peak": first.peak,
        "late_peak": late.peak,
        "kept": kept,
        "kept_in_arrays": max(0, in_arrays),
        "gave_numbers": any(len(values) > 0 for values in after) if plan["read_again"] else gave[0],
        "stale": stale,
        "small_length": small_length[0],
        "small_numbers": torch.cat(small)[:MAX_NUMBERS],
        "late_numbers": late_numbers[:MAX_NUMBERS],
        "batches_alive": alive,
        "file_bytes": len(text),
    }


def large(plan: dict[str, Any]) -> str:
    """The plan's blocks of lines, which are told apart by digits in the place of each "#": pandas keeps equal texts once only."""
    codes = itertools.islice(itertools.product("1234", repeat=5), plan["blocks"])
    return "".join(plan["block"].replace("#", "".join(code)) for code in codes)


def _read(dataset: Any, index: int) -> Any:
    """Batch number `index`, or None where the dataset does not give it: its values are not what is judged here."""
    try:
        return dataset[index]
    except Exception:
        return None


def _tensors(item: Any) -> list[torch.Tensor]:
    """The tensors in whatever a dataset gave for a batch, arrays among them; its form is not what is judged here."""
    if item is None:
        return []
    parts = item.values() if isinstance(item, dict) else item if isinstance(item, (tuple, list)) else [item]
    tensors = []
    for part in parts:
        with suppress(TypeError, ValueError, RuntimeError):
            tensors.append(part if isinstance(part, torch.Tensor) else torch.as_tensor(np.asarray(part, dtype=float)))
    return tensors


def _alive_after(dataset: Any, indices: list[int], batch_bytes: int, earlier: list[torch.Tensor]) -> int:
    """How many of the tensors served for these indices are still alive when nobody but the dataset can hold them.

    Or by how many batches the memory in use has grown meanwhile, if that is more: they may be kept in another form.
    """
    references = []
    before = tensor_bytes(earlier) + tracemalloc.get_traced_memory()[0]
    for index in indices:
        item = _read(dataset, index)
        for part in item if isinstance(item, (tuple, list)) else [item]:
            if isinstance(part, torch.Tensor):
                references.append(weakref.ref(part))
        del item
        part = None
    gc.collect()
    alive = sum(reference() is not None for reference in references)
    references.clear()
    grown = tensor_bytes(earlier) + tracemalloc.get_traced_memory()[0] - before
    return max(alive, grown // batch_bytes)


def _values(item: Any) -> torch.Tensor:
    """All numbers in a batch, as one vector."""
    numbers = [torch.empty(0).double(), *(tensor.reshape(-1).double() for tensor in _tensors(item))]
    return torch.cat(numbers).nan_to_num()
