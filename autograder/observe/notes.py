"""A train that takes notes: what it was called with, and what was done before with the model and the optimizer."""

import itertools
from functools import wraps
from inspect import Signature, signature
from types import FunctionType
from typing import Any

import numpy as np
import torch
from torch import nn, optim
from torch.utils.data import DataLoader

from autograder.observe.objects import number_of, numbers, type_name
from autograder.observe.problems import flat_weights
from autograder.observe.returned import TEMPLATE_SECONDS, filled, sequences_in, small_problem, time_limit, what_it_returns


class Notes:
    """A train that notes its arguments, changes the model as a training would, and returns drawn numbers.

    for_real: it calls the student's train instead, and notes what that returns.
    """

    def __init__(
        self, namespace: dict[str, Any], loaders: list[dict[str, Any]], stand_ins: dict[str, Any], for_real: bool = False
    ) -> None:
        real: Any = namespace.get("train")
        self._namespace = namespace
        self.calls: list[dict[str, Any]] = []
        self._stand_ins = stand_ins
        self._length = len(next(iter(stand_ins["returned"].values())))
        self._names = {id(loader): name for named in loaders for name, loader in named.items()}
        self._loaders = loaders  # kept, so that no other object gets one of their ids
        self._models: list[Any] = []
        self._optimizers: list[Any] = []
        self._returned: list[tuple[Any, list[float]]] = []
        self._held: list[tuple[dict[str, Any], list[torch.Tensor]]] = []
        self._replaced = real
        self._real = _apart(real)
        self._returns_like = what_it_returns(real, self._length) if callable(real) and not for_real else None
        try:
            parameters = signature(real)
        except (TypeError, ValueError):  # no train, or one that hides its parameters
            parameters = None

        def train(*args: Any, **kwargs: Any) -> Any:
            given = [*args, *kwargs.values()]
            if parameters is not None:
                given = _bound(parameters, args, kwargs)
            model, loader, loss_function, optimizer, epochs = self._as_train_takes_them(given)
            call, drawn = self._note(model, loader, loss_function, optimizer, epochs)
            if for_real:
                return self._train_for_real(call, args, kwargs)
            if not (torch.is_grad_enabled() and any(one.requires_grad for one in model.parameters())):
                raise RuntimeError("element 0 of tensors does not require grad and does not have a grad_fn")  # as PyTorch says it
            _leave_traces(model, optimizer)
            return self._hand_out(call, drawn)

        self.train = wraps(real)(train) if callable(real) else train
        if self._real is not real:  # whatever holds the student's function already, a partial or an object, calls this one
            real.__globals__[_TRAIN] = train
            real.__code__, real.__defaults__, real.__kwdefaults__ = _passed_on.__code__, None, None

    def put_back(self) -> None:
        """Let the student's function be itself again."""
        if self._real is not self._replaced:
            self._replaced.__code__, self._replaced.__defaults__ = self._real.__code__, self._real.__defaults__
            self._replaced.__kwdefaults__ = self._real.__kwdefaults__

    def _as_train_takes_them(self, given: list[Any]) -> list[Any]:
        """The arguments in the contract's order; in another one only if the student's train takes that.

        A train with its arguments in another order is question q2's affair, as long as it is called as it was written.
        """
        ordered = _in_order(given)
        if len(given) >= 5 and not all(one is other for one, other in zip(given, ordered, strict=False)):
            small = dict(zip(map(id, ordered), small_problem(self._length), strict=True))
            with time_limit(TEMPLATE_SECONDS):
                self._real(*(small.get(id(one), one) for one in given))  # raises if it does not take them so
        return ordered

    def _note(
        self, model: Any, loader: Any, loss_function: Any, optimizer: Any, epochs: Any
    ) -> tuple[dict[str, Any], list[float]]:
        name = self._name_of(loader)
        drawn = self._drawn(name, int(epochs))
        call = {
            "loader": name or type_name(loader),
            "loss_probes": [self._probe(loss_function, *probe) for probe in self._stand_ins["probes"]],
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
        self.calls.append(call)
        return call, drawn

    def _hand_out(self, call: dict[str, Any], drawn: list[float]) -> Any:
        """The drawn numbers, in the form of what train returns; threads may be here side by side."""
        alike = filled(self._returns_like, self._length, drawn)
        returned = drawn if alike is None else alike
        self._returned.append((returned, drawn))
        handed_out = numbers(returned)["numbers"]
        if handed_out is not None:
            call["returned"] = handed_out
        return returned

    def _train_for_real(self, call: dict[str, Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        returned = self._real(*args, **kwargs)
        held = sequences_in(returned)
        self._held.append((call, held))
        call["returned"] = held[0] if held else torch.empty(0, dtype=torch.float64)
        return returned

    def settle(self, results: list[dict[str, Any]]) -> None:
        """Where a real train returned several sequences, let those be noted that became the results."""
        for call, held in self._held:
            for sequence in held:
                if any(torch.equal(sequence, one["numbers"]) for one in results if one["numbers"] is not None):
                    call["returned"] = sequence

    def _name_of(self, loader: Any) -> str:
        """Which of the question's loaders it is, or stands for: one made again over the same rows, under that name; "" if none."""
        name = self._names.get(id(loader), "")
        if not name and type(loader) is DataLoader and loader.dataset is self._loaders[0]["dataset"] and not loader.drop_last:
            sizes = {one.batch_size: name for name, one in self._loaders[0].items() if isinstance(one, DataLoader)}
            name = sizes.get(loader.batch_size, "")
            name = name if self._namespace.get(name) is loader and _serves_all(loader) else ""
        return name

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

    def _probe(self, loss_function: Any, predictions: torch.Tensor, targets: torch.Tensor) -> float:
        try:
            value = number_of(loss_function(predictions, targets).detach())
        except Exception:
            return float("nan")
        return float("nan") if value is None else value


def _as_asked(model: Any, dataloader: Any, loss_function: Any, optimizer: Any, number_of_epochs: Any) -> None:
    """The arguments of train as question q2 has them."""


def _bound(parameters: Signature, args: tuple[Any, ...], kwargs: dict[str, Any]) -> list[Any]:
    """The arguments in the order of the student's train; raises TypeError if neither that one nor the question's can be called so.

    A train that does not take what the question says is question q2's affair.
    """
    try:
        bound = parameters.bind(*args, **kwargs)
    except TypeError as error:
        try:
            bound = signature(_as_asked).bind(*args, **kwargs)
        except TypeError:
            raise TypeError(f"train() {error}") from None
    return [*bound.args, *bound.kwargs.values()]


_TRAIN = "_train_that_takes_notes"


def _apart(real: Any) -> Any:
    """The student's function as another object, so that the first one's code can be replaced; itself if that can't be done."""
    if type(real) is not FunctionType or real.__closure__:
        return real
    copied = FunctionType(real.__code__, real.__globals__, real.__name__, real.__defaults__)
    copied.__kwdefaults__ = real.__kwdefaults__
    return copied


def _passed_on(*args: Any, **kwargs: Any) -> Any:
    """What a replaced train does; its globals are the notebook's."""
    return globals()["_train_that_takes_notes"](*args, **kwargs)


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


def _serves_all(loader: Any) -> bool:
    """Whether an epoch of a loader goes over each row once."""
    rows = range(len(loader.dataset))
    state = torch.get_rng_state()
    try:
        return sorted(itertools.islice(itertools.chain.from_iterable(loader.batch_sampler or ()), 2 * len(rows))) == list(rows)
    except Exception:
        return False
    finally:
        torch.set_rng_state(state)


def _type_of(optimizer: object) -> str:
    """The name of its type, or of PyTorch's type that it is derived from: a student's own Adam, which counts its steps, is an Adam."""
    kind = next(one for one in type(optimizer).__mro__ if one.__module__.startswith("torch.optim.") or one is object)
    kind = type(optimizer) if kind in (object, optim.Optimizer) else kind
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
