"""What any object is: its type's name, and the numbers in it. The basis of the other observers."""

from typing import Any, TypeGuard, TypeVar

import numpy as np
import pandas as pd
import torch

from autograder.observe.steps import made

MAX_NUMBERS = 20_000


_Kind = TypeVar("_Kind")


def is_a(value: object, kind: type[_Kind]) -> TypeGuard[_Kind]:
    """Whether an object's real type is that kind, or derived from it: isinstance also believes what an object says of its class."""
    return issubclass(type(value), kind)


def type_name(value: object) -> str:
    """The name of an object's real type, with an article: "a list", "an ndarray"; None is "None"."""
    if value is None:
        return "None"
    name = type(value).__name__[:60]
    return f"{'an' if name[:1].lower() in 'aeiou' else 'a'} {name}"


def numbers(value: Any) -> dict[str, Any]:
    """A sequence of numbers, as train returns it.

    kind: "None", "sequence" or "other"; type; is_sequence; length; holds_graph, whether a tensor in it still requires
    grad; numbers: a float64 tensor, or None if something in it is no number, which culprit then names.
    """
    seen: dict[str, Any] = {
        "kind": "None" if value is None else "other",
        "type": type_name(value),
        "is_sequence": False,
        "length": -1,
        "holds_graph": False,
        "numbers": None,
        "culprit": "",
    }
    if isinstance(value, (str, bytes, dict, set, frozenset, type, pd.DataFrame)) or not (
        hasattr(value, "__len__") and (hasattr(value, "__iter__") or hasattr(value, "__getitem__"))
    ):
        return seen
    try:
        length = len(value)
        items: list[Any] = list(value.tolist() if _is_flat_array(value) else value) if length <= MAX_NUMBERS else []
    except TypeError:  # a 0-d array has __len__ and refuses it
        return seen
    seen.update(kind="sequence", is_sequence=True, length=length)
    if isinstance(value, torch.Tensor):
        seen["holds_graph"] = value.requires_grad
        items = list(value.detach()) if length <= MAX_NUMBERS else []
    if len(items) != length:
        seen["culprit"] = f"{length} values"
        return seen
    floats = []
    for item in items:
        if isinstance(item, torch.Tensor) and item.requires_grad:
            seen["holds_graph"] = True
            item = item.detach()
        number = number_of(item)
        if number is None:
            seen["culprit"] = type_name(item)
            return seen
        floats.append(number)
    seen["numbers"] = torch.tensor(floats, dtype=torch.float64)
    return seen


def lists(*values: object) -> list[dict[str, Any]]:
    """Several sequences of numbers."""
    return [numbers(value) for value in values]


def named(namespace: dict[str, Any], names: list[str]) -> dict[str, Any]:
    """results: what the variables of these names hold, as numbers sees it; missing ones too. steps: see steps.made."""
    results = {name: numbers(namespace[name]) if name in namespace else missing() for name in names}
    return {"results": results, "steps": made()}


def number_of(item: object) -> float | None:
    """The float that an object stands for, or None if it is not one number."""
    if isinstance(item, (str, bytes)) or item is None:
        return None
    if isinstance(item, np.ndarray):
        item = item.reshape(-1)[0] if item.size == 1 else None
    try:
        return float(item)  # type: ignore[arg-type]
    except (TypeError, ValueError, RuntimeError, OverflowError):
        return None


def missing() -> dict[str, Any]:
    """What numbers gives for a name that does not exist."""
    return {**numbers(None), "kind": "missing", "type": "missing"}


def _is_flat_array(value: object) -> TypeGuard[np.ndarray | pd.Series]:
    return isinstance(value, (np.ndarray, pd.Series)) and value.ndim == 1
