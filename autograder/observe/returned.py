"""What a student's train returns, in whatever form: the same form with drawn numbers in it, and the numbers that it holds."""

import signal
from collections.abc import Callable
from contextlib import contextmanager
from typing import Any

import numpy as np
import pandas as pd
import torch
from torch import nn, optim

from autograder.observe.objects import number_of, numbers

TEMPLATE_SECONDS = 10


def small_problem(epochs: int) -> list[Any]:
    """What train takes, for a training on two rows."""
    model = nn.Sequential(nn.Linear(13, 1))
    batches = [(torch.ones(2, 13), torch.ones(2, 1))]
    return [model, batches, nn.MSELoss(reduction="sum"), optim.SGD(model.parameters(), lr=0.001), epochs]


def what_it_returns(real: Callable[..., Any], epochs: int) -> Any:
    """What the student's train returns after the exercise's number of epochs, on two rows; None where it fails."""
    try:
        with time_limit(TEMPLATE_SECONDS):
            return real(*small_problem(epochs))
    except Exception:
        return None


class _TooLong(Exception):
    """train did not come back in time."""


@contextmanager
def time_limit(seconds: int) -> Any:
    """Raise _TooLong inside the block after that time; setitimer(2), in the main thread only."""

    def stop(*_: object) -> None:
        raise _TooLong

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def filled(like: Any, length: int, drawn: list[float]) -> Any:
    """A copy of `like` in which its sequence of `length` numbers is the drawn ones; None if it holds no such sequence."""
    if isinstance(like, torch.Tensor):
        dtype = like.dtype if like.dtype.is_floating_point else torch.float64
        return torch.tensor(drawn, dtype=dtype) if like.shape == (length,) else None
    if isinstance(like, np.ndarray):
        return np.array(drawn, dtype=like.dtype) if like.shape == (length,) else None
    if isinstance(like, pd.Series):
        index = like.index if len(like) == len(drawn) else None
        return pd.Series(drawn, index=index, dtype=like.dtype, name=like.name) if len(like) == length else None
    if isinstance(like, dict):
        entries = {key: filled(value, length, drawn) for key, value in like.items()}
        found = any(part is not None for part in entries.values())
        return {key: like[key] if part is None else part for key, part in entries.items()} if found else None
    if type(like) not in (list, tuple):
        return None
    if len(like) == length and all(number_of(item) is not None for item in like):
        return type(like)(_number_like(item, number) for item, number in zip(_stretched(like, drawn), drawn, strict=True))
    parts = [filled(item, length, drawn) for item in like[:20]]
    if all(part is None for part in parts):
        return None
    return type(like)(item if part is None else part for item, part in zip(like, parts, strict=False))


def sequences_in(value: Any, depth: int = 2) -> list[torch.Tensor]:
    """The sequences of numbers that an object is, or holds: in items, columns or attributes."""
    seen = numbers(value)
    if seen["numbers"] is not None:
        return [seen["numbers"]]
    held: Any = getattr(value, "__dict__", {}).values()
    if isinstance(value, pd.DataFrame):
        held = (value[column] for column in value.columns)
    elif isinstance(value, (np.ndarray, torch.Tensor)):
        held = (*value, *value.T) if value.ndim == 2 else ()
    elif isinstance(value, dict):
        held = value.values()
    elif isinstance(value, (list, tuple)):
        held = value
    return [found for one in list(held)[:1000] for found in sequences_in(one, depth - 1)] if depth else []


def _stretched(like: Any, drawn: list[float]) -> list[Any]:
    return [like[0]] * len(drawn)


def _number_like(item: Any, number: float) -> Any:
    if isinstance(item, torch.Tensor):
        return torch.tensor(number, dtype=item.dtype).reshape(item.shape)
    if isinstance(item, np.generic):
        return type(item)(number)
    return number
