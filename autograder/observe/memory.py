"""How much memory something uses: Python's and NumPy's, as tracemalloc counts it, and that of tensors, which it does not see."""

import gc
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import numpy as np
import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils.weak import TensorWeakRef

COUNTED_EVERY = 100_000  # bytes of new tensors
LARGEST_NOTE = 3_500_000  # bytes in one piece: a dict of 40,000 offsets takes 2.6 million


class Memory(NamedTuple):
    """Bytes that an action used."""

    kept: int  # what stayed in use
    peak: int  # what was in use for a moment, beyond that


def measured(action: Callable[[], object]) -> Memory:
    """The memory that an action used, without what it gave."""
    gc.collect()
    before = tracemalloc.get_traced_memory()[0]
    tracemalloc.reset_peak()
    with _LiveTensors() as tensors, _peaks_kept():
        action()
    peak = tracemalloc.get_traced_memory()[1] - before
    gc.collect()
    kept = max(0, tracemalloc.get_traced_memory()[0] - before)
    return Memory(kept, max(0, peak - kept, tensors.peak))


@contextmanager
def _peaks_kept() -> Iterator[None]:
    """Nobody sets the highest use of memory back meanwhile."""
    before = [(module, module.reset_peak) for module in (tracemalloc, sys.modules["_tracemalloc"])]
    for module, _ in before:
        module.reset_peak = lambda: None  # type: ignore[attr-defined]  # of the second one PyTorch's and Python's types know nothing
    try:
        yield
    finally:
        for module, reset in before:
            module.reset_peak = reset  # type: ignore[attr-defined]


class _LiveTensors(TorchDispatchMode):  # type: ignore[no-untyped-call]  # PyTorch has no types there
    """Notes the tensors that PyTorch makes, which tracemalloc does not see. peak: the bytes of all that were alive at a time."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.peak = 0
        self._made: list[TensorWeakRef] = []
        self._new_bytes = 0

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        """What PyTorch calls in place of each of its operations."""
        made = func(*args, **(kwargs or {}))
        for one in made if isinstance(made, (tuple, list)) else (made,):
            if isinstance(one, torch.Tensor) and one.layout is torch.strided:
                self._made.append(TensorWeakRef(one))
                self._new_bytes += one.untyped_storage().nbytes()
        if self._new_bytes > COUNTED_EVERY:
            alive = [one for one in self._made if one() is not None]
            storages = [one.untyped_storage() for one in (reference() for reference in alive) if one is not None]
            self.peak = max(self.peak, sum({one.data_ptr(): one.nbytes() for one in storages}.values()))
            self._made, self._new_bytes = alive, 0
        return made


@contextmanager
def quick_collections() -> Iterator[list[torch.Tensor]]:
    """Keep what there is out of the collector's way, which would go through all of it each time; gives the tensors among it."""
    gc.collect()
    earlier = [one for one in gc.get_objects() if issubclass(type(one), torch.Tensor)]
    gc.freeze()
    try:
        yield earlier
    finally:
        gc.unfreeze()


def tensor_bytes(earlier: list[torch.Tensor]) -> int:
    """The memory of all tensors in this process, which tracemalloc does not see; what the warm parent froze is left out."""
    gc.collect()
    sizes = {}
    for one in (*earlier, *gc.get_objects()):
        if issubclass(type(one), torch.Tensor) and one.layout is torch.strided:
            storage = one.untyped_storage()
            sizes[storage.data_ptr()] = storage.nbytes()
    return sum(sizes.values())


def array_bytes() -> int:
    """The memory of the arrays that were made since tracemalloc started, and of what is as large: the file's text in one piece."""
    traces = tracemalloc.take_snapshot().traces
    return sum(one.size for one in traces if one.domain == np.lib.tracemalloc_domain or one.size > LARGEST_NOTE)
