"""Training problems as plain data, and the models, losses, optimizers and loaders built from them.

A problem is a dict:
    title            words for messages, such as "a list of 3 batches and SGD"
    weights          the initial parameters of a network of linear layers, in order: weight, bias, weight, bias …
    activation       the function between the layers: "relu" or "tanh"
    in_sequence      whether the network is an nn.Sequential, as the exercise's are, or a module of its own
    features         float32 (rows, inputs);   targets: float32 (rows, outputs)
    passes           for each pass over the data its batches, each a list of row numbers; after the last, from the first again
    loss             a name in LOSSES
    optimizer        {"name": "SGD" or "Adam", that optimizer's settings, perhaps "groups": 2}
    served_as        "list" or "DataLoader"
    epochs           the number of epochs to train

The grader draws them and trains on them too (autograder.expect), so both sides build from the same code.
"""

import math
from collections.abc import Callable, Iterator
from typing import Any

import torch
from torch import nn, optim
from torch.utils.data import DataLoader, TensorDataset

Problem = dict[str, Any]
Loss = Callable[[torch.Tensor, torch.Tensor], torch.Tensor]


def _lopsided(predictions: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    """Too high costs three times as much as too low: predictions and targets can't be swapped."""
    difference = predictions - targets
    return (torch.where(difference > 0, 3.0, 1.0) * difference**2).sum()


def _log_cosh(values: torch.Tensor) -> torch.Tensor:
    """The logarithm of the hyperbolic cosine, finite however large the values are."""
    return values.abs() + nn.functional.softplus(-2 * values.abs()) - math.log(2)


LOSSES: dict[str, Loss] = {
    "the sum of squares": lambda predictions, targets: ((predictions - targets) ** 2).sum(),
    "the mean of squares": lambda predictions, targets: ((predictions - targets) ** 2).mean(),
    "a loss of at least 9": lambda predictions, targets: _log_cosh(predictions - targets).mean() + 9,
    "a small loss": lambda predictions, targets: 1e-4 * (_log_cosh(predictions - targets).mean() + 1),
    "a lopsided loss": _lopsided,
    "nn.MSELoss": nn.MSELoss(reduction="sum"),
}


_ACTIVATIONS: dict[str, Callable[[torch.Tensor], torch.Tensor]] = {"relu": torch.relu, "tanh": torch.tanh}
_MODULES: dict[str, type[nn.Module]] = {"relu": nn.ReLU, "tanh": nn.Tanh}


def predictions(weights: list[torch.Tensor], activation: str, features: torch.Tensor) -> torch.Tensor:
    """What a Network with these weights gives (rows, outputs) for features (rows, inputs), without making one."""
    values = features
    for number in range(0, len(weights), 2):
        values = values if number == 0 else _ACTIVATIONS[activation](values)
        values = nn.functional.linear(values, weights[number], weights[number + 1])
    return values


def _linear(weight: torch.Tensor, bias: torch.Tensor) -> nn.Linear:
    """A layer with copies of these weights. nn.Linear(…) would draw others first, from the only generator that all threads have."""
    layer = nn.Linear.__new__(nn.Linear)
    nn.Module.__init__(layer)
    layer.out_features, layer.in_features = weight.shape
    layer.weight, layer.bias = nn.Parameter(weight.clone()), nn.Parameter(bias.clone())
    return layer


class Network(nn.Module):
    """Linear layers with an activation between them. It calls `seen(network, features)` at each forward pass."""

    def __init__(
        self,
        weights: list[torch.Tensor],
        activation: str,
        seen: Callable[[nn.Module, torch.Tensor], None] = lambda network, features: None,
    ) -> None:
        super().__init__()
        self.layers = nn.ModuleList()
        for weight, bias in zip(weights[::2], weights[1::2], strict=True):
            self.layers.append(_linear(weight, bias))
        self.activation = _ACTIVATIONS[activation]
        self._seen = seen

    def forward(self, features: torch.Tensor) -> torch.Tensor:
        """Predictions (rows, outputs) for features (rows, inputs)."""
        self._seen(self, features)
        values = features
        for number, layer in enumerate(self.layers):
            values = layer(values if number == 0 else self.activation(values))
        return values


def in_sequence(weights: list[torch.Tensor], activation: str) -> list[nn.Module]:
    """The parts of an nn.Sequential that is such a network."""
    first, *others = Network(weights, activation).layers
    return [first, *(part for layer in others for part in (_MODULES[activation](), layer))]


def model_of(problem: Problem, seen: Callable[[nn.Module, Any], None]) -> nn.Module:
    """A new network as the problem has it, perhaps of the exercise's own kind; `seen` as in Network."""
    if not problem["in_sequence"]:
        return Network(problem["weights"], problem["activation"], seen)
    model = nn.Sequential(*in_sequence(problem["weights"], problem["activation"]))

    def called(network: nn.Module, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        seen(network, next(iter((*args, *kwargs.values())), None))

    model.register_forward_pre_hook(called, with_kwargs=True)
    return model


class _Recurring:
    """Row numbers for a DataLoader: pass k gives the k-th pass of the problem."""

    def __init__(self, passes: list[list[list[int]]], started: Callable[[], None]) -> None:
        self.passes = passes
        self.count = 0
        self.started = started

    def __iter__(self) -> Iterator[list[int]]:
        batches = self.passes[self.count % len(self.passes)]
        self.count += 1
        self.started()
        return iter(batches)

    def __len__(self) -> int:
        return len(self.passes[0])


class BatchList:
    """An iterable of batches that is no DataLoader: it can be iterated again, and has a length, and nothing more."""

    def __init__(self, problem: Problem, started: Callable[[], None]) -> None:
        self._rows = _Recurring(problem["passes"], started)
        self._features, self._targets = problem["features"], problem["targets"]

    def __iter__(self) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
        return ((self._features[rows], self._targets[rows]) for rows in iter(self._rows))

    def __len__(self) -> int:
        return len(self._rows)


def batches(problem: Problem, started: Callable[[], None] = lambda: None) -> Any:
    """The problem's loader; `started` is called when a pass over it begins."""
    if problem["served_as"] == "list":
        return BatchList(problem, started)
    rows = _Recurring(problem["passes"], started)
    return DataLoader(TensorDataset(problem["features"], problem["targets"]), batch_sampler=rows)


def optimizer_over(model: nn.Module, settings: dict[str, Any]) -> optim.Optimizer:
    """The problem's optimizer over a model's parameters; "groups": 2 makes two parameter groups of them."""
    kinds: dict[str, type[optim.Optimizer]] = {"SGD": optim.SGD, "Adam": optim.Adam}
    parameters: Any = list(model.parameters())
    if settings.get("groups") == 2:
        parameters = [{"params": parameters[:2]}, {"params": parameters[2:], "lr": settings["lr"] / 2}]
    return kinds[settings["name"]](
        parameters, **{name: value for name, value in settings.items() if name not in ("name", "groups")}
    )


def flat_weights(model: nn.Module) -> torch.Tensor:
    """All parameters of a model in one vector, a copy."""
    return torch.cat([parameter.detach().reshape(-1) for parameter in model.parameters()]).clone()


def shaped(problem: Problem, weights: torch.Tensor) -> list[torch.Tensor]:
    """Weights, one vector, as the parameters of the problem's network."""
    parts, place = [], 0
    for part in problem["weights"]:
        parts.append(weights[place : place + part.numel()].reshape(part.shape))
        place += part.numel()
    return parts
