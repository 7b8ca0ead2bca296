"""Student cells run again, apart, under stand-ins: what they pass to train, and what they do with what comes back.

A stand-in is drawn by the grader and sent late, so numbers that were written down beforehand don't follow it.
"""

import signal
from collections.abc import Callable
from contextlib import contextmanager, suppress
from functools import wraps
from inspect import signature
from typing import Any

import numpy as np
import pandas as pd
import torch
from torch import nn, optim
from torch.utils.data import DataLoader, TensorDataset

from autograder.observe.drawing import axes_seen, figure_kind
from autograder.observe.objects import named, number_of, numbers, type_name
from autograder.observe.problems import flat_weights

MAX_CALLS = 1000
TEMPLATE_SECONDS = 10


def rerun(namespace: dict[str, Any], run: Callable[[], str], stand_ins: dict[str, Any]) -> dict[str, Any]:
    """Run cells with drawn loaders and a train that only takes notes; `run` runs them and says what went wrong, if anything.

    results: what the names in stand_ins["results"] hold afterwards, as numbers sees it
    error: the exception that ended a cell, in words, or ""
    calls: for each call of train: loader (the loader's name, or its type), loss_probe (the loss function's value on the
        drawn predictions and targets, nan if it has none), epochs, optimizer (its type), settings (of each parameter group),
        owns_model (whether its parameters are the model's), fresh (whether it has no state yet), model and optimizer_number
        (a number for each), weights (all parameters in one vector, at the time of the call) and returned (the numbers it was given).
    """
    for name in stand_ins["results"]:
        namespace.pop(name, None)
    loaders = _stand_in_loaders(stand_ins)
    real = {name: namespace[name] for name in loaders if name in namespace}  # an earlier cell may hold on to these
    namespace.update(loaders)
    notes = _Notes(namespace.get("train"), [loaders, real], stand_ins)
    namespace["train"] = notes.train
    error = run()
    for name in namespace.keys() & set(stand_ins["results"]):
        namespace[name] = notes.numbers_in(namespace[name])
    return {**named(namespace, stand_ins["results"]), "error": error, "calls": notes.calls[:MAX_CALLS]}


def plot(namespace: dict[str, Any], run: Callable[[], str], stand_ins: dict[str, Any]) -> dict[str, Any]:
    """Run cells with drawn numbers in the lists named in stand_ins["results"]; then as figure, and error as in rerun."""
    for name in ("fig", "ax"):
        namespace.pop(name, None)
    for name in stand_ins["results"]:
        namespace[name] = list(stand_ins["returned"][name])
    error = run()
    namespace.update({name: stand_ins["returned"][name] for name in stand_ins["results"]})
    return {**figure(namespace, stand_ins["results"]), "error": error}


def figure(namespace: dict[str, Any], lists: list[str]) -> dict[str, Any]:
    """The figure as it stands. losses: the lists that should be drawn, as numbers sees them; fig, ax: see drawing."""
    fig, ax = namespace.get("fig"), namespace.get("ax")
    return {
        "losses": named(namespace, lists)["results"],
        "fig": figure_kind("fig" in namespace, fig),
        "ax": axes_seen("ax" in namespace, ax, fig),
        "error": "",
    }


def _stand_in_loaders(stand_ins: dict[str, Any]) -> dict[str, Any]:
    dataset = TensorDataset(stand_ins["features"], stand_ins["targets"])
    return {
        "dataset": dataset,
        "full_batch_loader": DataLoader(dataset, batch_size=len(dataset)),
        "mini_batch_loader": DataLoader(dataset, batch_size=50),
    }


class _Notes:
    """A train that notes its arguments, changes the model as a training would, and returns drawn numbers."""

    def __init__(self, real: Any, loaders: list[dict[str, Any]], stand_ins: dict[str, Any]) -> None:
        self.calls: list[dict[str, Any]] = []
        self._stand_ins = stand_ins
        self._length = len(next(iter(stand_ins["returned"].values())))
        self._names = {id(loader): name for named in loaders for name, loader in named.items()}
        self._loaders = loaders  # kept, so that no other object gets one of their ids
        self._models: list[Any] = []
        self._optimizers: list[Any] = []
        self._returned: list[tuple[Any, list[float]]] = []
        self._real = real
        self._returns_like = _what_it_returns(real, self._length) if callable(real) else None

        try:
            parameters = signature(real)
        except (TypeError, ValueError):  # no train, or one that hides its parameters
            parameters = None

        def train(*args: Any, **kwargs: Any) -> Any:
            given = [*args, *kwargs.values()]
            if parameters is not None:
                with suppress(TypeError):  # a train that can't be called so: what it was given counts all the same
                    bound = parameters.bind(*args, **kwargs)
                    given = [*bound.args, *bound.kwargs.values()]
            return self._note(*self._as_train_takes_them(given))

        self.train = wraps(real, updated=())(train) if callable(real) else train

    def _as_train_takes_them(self, given: list[Any]) -> list[Any]:
        """The arguments in the contract's order; in another one only if the student's train takes that.

        A train with its arguments in another order is question q2's affair, as long as it is called as it was written.
        """
        ordered = _in_order(given)
        if len(given) >= 5 and not all(one is other for one, other in zip(given, ordered, strict=False)):
            small = dict(zip(map(id, ordered), _small_problem(self._length), strict=True))
            with _time_limit(TEMPLATE_SECONDS):
                self._real(*(small.get(id(one), one) for one in given))  # raises if it does not take them so
        return ordered

    def _note(self, model: Any, loader: Any, loss_function: Any, optimizer: Any, epochs: Any) -> Any:
        drawn = self._drawn(self._names.get(id(loader), ""), int(epochs))
        self.calls.append(
            {
                "loader": self._names.get(id(loader), type_name(loader)),
                "loss_probe": self._probe(loss_function),
                "epochs": int(epochs),
                "optimizer": _type_of(optimizer),
                "settings": [_settings(group) for group in optimizer.param_groups],
                "owns_model": _owns(optimizer, model),
                "fresh": not optimizer.state,
                "model": _number_of(model, self._models),
                "optimizer_number": _number_of(optimizer, self._optimizers),
                "weights": flat_weights(model),
                "returned": torch.tensor(drawn, dtype=torch.float64),
            }
        )
        _leave_traces(model, optimizer)
        filled = _filled(self._returns_like, self._length, drawn)
        self._returned.append((drawn if filled is None else filled, drawn))
        return self._returned[-1][0]

    def numbers_in(self, value: Any) -> Any:
        """The value; or, if it is as a whole what train returned, in a form that is no list of numbers, those numbers."""
        if numbers(value)["numbers"] is not None:
            return value
        return next((drawn for returned, drawn in self._returned if returned is value), value)

    def _drawn(self, loader: str, epochs: int) -> list[float]:
        """The drawn numbers for a call: by loader, a little different for each call, exact in float32."""
        curve = {"full_batch_loader": "loss_vs_epoch"}.get(loader, "loss_vs_epoch_batched")
        numbers = self._stand_ins["returned"][curve]
        scale = 1 + len(self.calls) / 64
        repeated = [numbers[epoch % len(numbers)] for epoch in range(min(epochs, 20_000))]
        return [float(np.float32(number * scale)) for number in repeated]

    def _probe(self, loss_function: Any) -> float:
        try:
            value = number_of(loss_function(self._stand_ins["probe"][0], self._stand_ins["probe"][1]).detach())
        except Exception:
            return float("nan")
        return float("nan") if value is None else value


def _number_of(value: Any, known: list[Any]) -> int:
    """A number for an object, the same each time it comes."""
    if not any(value is one for one in known):
        known.append(value)
    return next(number for number, one in enumerate(known) if one is value)


def _in_order(given: list[Any]) -> list[Any]:
    """Model, loader, loss function, optimizer and number of epochs, whatever their order; raises TypeError without them."""
    places: dict[str, Any] = {}
    for value in given:
        if isinstance(value, optim.Optimizer):
            kind = "optimizer"
        elif isinstance(value, (int, np.integer)) and not isinstance(value, bool):
            kind = "epochs"
        elif isinstance(value, nn.Module) and any(True for _ in value.parameters()):
            kind = "model"
        else:
            kind = "loss" if callable(value) else "loader"
        places.setdefault(kind, value)
    missing = {"model", "loader", "loss", "optimizer", "epochs"} - set(places)
    if missing:
        raise TypeError(f"train was called without {', '.join(sorted(missing))}")
    return [places[kind] for kind in ("model", "loader", "loss", "optimizer", "epochs")]


def _leave_traces(model: nn.Module, optimizer: optim.Optimizer) -> None:
    """Change the weights and the optimizer's state, as any training would, so that using them again shows."""
    for parameter in model.parameters():
        parameter.grad = torch.ones_like(parameter)
    optimizer.step()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(0.5)
            parameter.grad = None


def _type_of(optimizer: object) -> str:
    kind = type(optimizer)
    return "Adam" if kind is optim.Adam else f"{kind.__module__.rpartition('.')[2]}.{kind.__name__}"[:60]


def _settings(group: dict[str, Any]) -> dict[str, list[float]]:
    """The settings of a parameter group that change what is computed, as numbers."""
    settings = {}
    for name, value in group.items():
        parts = value if isinstance(value, (tuple, list)) else [value]
        floats = [number_of(part) for part in parts]
        if name != "params" and None not in floats and len(floats) <= 4:
            settings[str(name)[:40]] = [number for number in floats if number is not None]
    return settings


def _owns(optimizer: optim.Optimizer, model: nn.Module) -> bool:
    held = {id(parameter) for group in optimizer.param_groups for parameter in group["params"]}
    return held == {id(parameter) for parameter in model.parameters()}


def _small_problem(epochs: int) -> list[Any]:
    """What train takes, for a training on two rows."""
    model = nn.Sequential(nn.Linear(13, 1))
    batches = [(torch.ones(2, 13), torch.ones(2, 1))]
    return [model, batches, nn.MSELoss(reduction="sum"), optim.SGD(model.parameters(), lr=0.001), epochs]


def _what_it_returns(real: Callable[..., Any], epochs: int) -> Any:
    """What the student's train returns after the exercise's number of epochs, on two rows; None where it fails."""
    try:
        with _time_limit(TEMPLATE_SECONDS):
            return real(*_small_problem(epochs))
    except Exception:
        return None


class _TooLong(Exception):
    """train did not come back in time."""


@contextmanager
def _time_limit(seconds: int) -> Any:
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


def _filled(like: Any, length: int, drawn: list[float]) -> Any:
    """A copy of `like` in which its sequence of `length` numbers is the drawn ones; None if it holds no such sequence."""
    if isinstance(like, torch.Tensor):
        dtype = like.dtype if like.dtype.is_floating_point else torch.float64
        return torch.tensor(drawn, dtype=dtype) if like.shape == (length,) else None
    if isinstance(like, np.ndarray):
        return np.array(drawn, dtype=like.dtype) if like.shape == (length,) else None
    if isinstance(like, pd.Series):
        return pd.Series(drawn, dtype=like.dtype) if len(like) == length else None
    if isinstance(like, dict):
        parts = {key: _filled(value, length, drawn) for key, value in like.items()}
        found = any(part is not None for part in parts.values())
        return {key: like[key] if part is None else part for key, part in parts.items()} if found else None
    if type(like) not in (list, tuple):
        return None
    if len(like) == length and all(number_of(item) is not None for item in like):
        return type(like)(_number_like(item, number) for item, number in zip(_stretched(like, drawn), drawn, strict=True))
    filled = [_filled(item, length, drawn) for item in like[:20]]
    if all(part is None for part in filled):
        return None
    return type(like)(item if part is None else part for item, part in zip(like, filled, strict=False))


def _stretched(like: Any, drawn: list[float]) -> list[Any]:
    return [like[0]] * len(drawn)


def _number_like(item: Any, number: float) -> Any:
    if isinstance(item, torch.Tensor):
        return torch.tensor(number, dtype=item.dtype).reshape(item.shape)
    if isinstance(item, np.generic):
        return type(item)(number)
    return number
