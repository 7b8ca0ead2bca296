"""Datasets and loaders: what they are, and what they serve."""

from collections.abc import Iterable
from typing import Any

import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset

from autograder.observe.objects import is_a, type_name

EPOCHS = 2
MAX_BATCHES = 1200
MAX_ELEMENTS = 200_000


def dataset(value: object) -> dict[str, Any]:
    """A dataset of tensors: its type, is_tensor_dataset, and the tensors that its items show, rows stacked."""
    seen: dict[str, Any] = {
        "type": type_name(value),
        "is_tensor_dataset": is_a(value, TensorDataset),
        "tensors": [],
    }
    if is_a(value, TensorDataset):
        length = len(value)
        plain = type(value) is TensorDataset and all(type(tensor) is torch.Tensor for tensor in value.tensors)
        items = value[:] if plain else _stacked(value, length)
        seen["tensors"] = [_bounded(tensor) for tensor in items]
    return seen


def loaders(*values: Any) -> list[dict[str, Any]]:
    """Two epochs of each loader: type, is_data_loader, batch_counts (one number an epoch), epochs (their batches)."""
    return [_loader(value) for value in values]


def _loader(value: Any) -> dict[str, Any]:
    leave_workers_alone(value)
    seen: dict[str, Any] = {"type": type_name(value), "is_data_loader": is_a(value, DataLoader)}
    epochs = [[batch(one) for one in _at_most(value, MAX_BATCHES)] for _ in range(EPOCHS)]
    return {**seen, "batch_counts": [len(batches) for batches in epochs], "epochs": epochs}


_left_alone: list[Any] = []


def leave_workers_alone(value: object) -> None:
    """Let a loader with persistent workers start new ones: those it has belong to the process that this one is a copy of.

    The old iterator is kept, since its end would stop the workers there.
    """
    if is_a(value, DataLoader) and value._iterator is not None:
        _left_alone.append(value._iterator)
        value._iterator = None


def batch(value: object) -> Any:
    """A batch as evidence: a list of its parts (a tensor, or the name of a part's type), or the name of its type."""
    if not isinstance(value, (tuple, list)):
        return type_name(value)
    return [_bounded(part) if isinstance(part, torch.Tensor) else type_name(part) for part in value[:20]]


def is_dataset(value: object) -> bool:
    """Whether it is a map-style Dataset of PyTorch's."""
    return is_a(value, Dataset) and not issubclass(type(value), torch.utils.data.IterableDataset)


def _bounded(tensor: torch.Tensor) -> torch.Tensor | str:
    """The tensor itself, or words for one that is too large or too strange to send."""
    if tensor.numel() > MAX_ELEMENTS or tensor.is_complex() or tensor.layout is not torch.strided:
        return f"a tensor of dtype {tensor.dtype} and shape {tuple(tensor.shape)}"
    return tensor.detach().cpu()


def _stacked(value: TensorDataset, length: int) -> list[torch.Tensor]:
    """The items of a subclass, or of a subclass's tensors, asked for one by one: it may serve something else than its tensors."""
    items = [value[index] for index in range(min(length, MAX_ELEMENTS // 16))]
    return [torch.stack(list(parts)) for parts in zip(*items, strict=True)]


def _at_most(batches: Iterable[Any], count: int) -> Iterable[Any]:
    for number, one in enumerate(batches):
        if number >= count:
            return
        yield one
