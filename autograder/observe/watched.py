"""A student's train at work: on problems that it has not seen, with everything that it does written down."""

import copy
import itertools
from collections.abc import Callable
from typing import Any

import torch
from torch import nn, optim
from torch.utils.data import DataLoader, Dataset, TensorDataset

from autograder.observe.apart import in_words
from autograder.observe.loading import leave_workers_alone
from autograder.observe.objects import numbers
from autograder.observe.problems import (
    LOSSES,
    Loss,
    Problem,
    batches,
    flat_weights,
    in_sequence,
    model_of,
    optimizer_over,
)

MAX_EVENTS = 40_000


class _Log:
    """What happened during a training, in order. A copy of a model writes into the same log."""

    def __init__(self) -> None:
        self.events: list[list[int]] = []
        self.weights: list[torch.Tensor] = []

    def __deepcopy__(self, memo: object) -> "_Log":
        return self

    def note(self, *event: int) -> None:
        if len(self.events) < MAX_EVENTS:
            self.events.append(list(event))


def _watched(loss: Loss, log: _Log) -> nn.Module:
    """A loss that notes each call, and the backward pass through it; one of PyTorch's own stays of its type."""
    count = itertools.count()

    def called(_: nn.Module, args: Any, value: torch.Tensor) -> None:
        number = next(count)
        log.note(_LOSS, number, int(value.requires_grad))
        if value.requires_grad:
            # returns None: a hook that returned something would replace the gradient
            value.register_hook(lambda gradient: log.note(_BACKWARD, number))  # type: ignore[no-untyped-call]

    watched = copy.deepcopy(loss) if isinstance(loss, nn.Module) else _Loss(loss)
    watched.register_forward_hook(called)
    return watched


class _Loss(nn.Module):
    """A loss as a module."""

    def __init__(self, loss: Loss) -> None:
        super().__init__()
        self._loss = loss

    def forward(self, predictions: torch.Tensor, targets: torch.Tensor, /) -> torch.Tensor:
        return self._loss(predictions, targets)


_PASS, _FORWARD, _LOSS, _BACKWARD, _STEP = range(5)


def trainings(train: Callable[..., Any], problems: list[Problem]) -> list[dict[str, Any]]:
    """Call train on each problem.

    returned: what came back, as numbers sees it; weights: the model's parameters afterwards, one float32 vector;
    events: what happened, in order, each a list of a kind and its details:
        [0]                    a pass over the batches began
        [1, first row]         a forward pass, on the batch that begins with that row of the problem (-1: no such)
        [2, number, has grad]  a call of the loss function
        [3, number]            a backward pass through that loss
        [4]                    a step of the optimizer
    trajectory: the model's weights at each forward pass, float32 (forward passes, parameters).
    """
    return [_training(train, problem) for problem in problems]


def _training(train: Callable[..., Any], problem: Problem) -> dict[str, Any]:
    log = _Log()
    row_of = {tuple(row): number for number, row in enumerate(problem["features"].tolist())}

    def forward_seen(network: nn.Module, features: Any) -> None:
        a_batch = isinstance(features, torch.Tensor) and features.ndim == 2 and len(features) > 0
        first = tuple(features[0].tolist()) if a_batch else ()
        if len(log.weights) < MAX_EVENTS:
            log.weights.append(flat_weights(network))
        log.note(_FORWARD, row_of.get(first, -1))

    model = model_of(problem, forward_seen)
    optimizer = optimizer_over(model, problem["optimizer"])
    optimizer.register_step_pre_hook(lambda *_: log.note(_STEP))
    loss = _watched(LOSSES[problem["loss"]], log)
    loader = batches(problem, lambda: log.note(_PASS))
    returned = train(model, loader, loss, optimizer, problem["epochs"])
    trajectory = torch.stack(log.weights) if log.weights else torch.empty(0, len(flat_weights(model)))
    return {
        "returned": numbers(returned),
        "weights": flat_weights(model),
        "events": log.events,
        "trajectory": trajectory,
    }


class _Rising(Dataset[tuple[torch.Tensor, torch.Tensor]]):
    """Rows whose targets grow each time that the first row is asked for: from epoch to epoch."""

    def __init__(self, features: torch.Tensor, targets: torch.Tensor) -> None:
        self._features, self._targets, self._growth = features, targets, 0

    def __len__(self) -> int:
        return len(self._features)

    def __getitem__(self, row: int) -> tuple[torch.Tensor, torch.Tensor]:
        self._growth += row == 0
        return self._features[row], self._targets[row] * self._growth


def short_trainings(train: Callable[..., Any], full_loader: Any, mini_loader: Any, plan: Problem) -> dict[str, Any]:
    """Train from the plan's weights with Adam and the sum of squares: once with each of the student's loaders, and with the plan's.

    full, mini, planned, rising: of each training the weights afterwards, a float32 vector, what train returned, and its steps; None if an exception
    ended it or the training before it. error: that exception in words, if planned is None. rising: on targets of the plan that grow, so that the loss does.
    """
    reached: dict[str, Any] = {"full": None, "mini": None, "planned": None, "rising": None, "error": ""}
    planned = DataLoader(TensorDataset(plan["features"], plan["targets"]), batch_size=plan["batch_size"])
    rising = DataLoader(_Rising(plan["features"], plan["targets"]), batch_size=len(plan["features"]))
    try:
        for name, loader in (("full", full_loader), ("mini", mini_loader), ("planned", planned), ("rising", rising)):
            leave_workers_alone(loader)
            model = nn.Sequential(*in_sequence(plan["weights"], "relu"))  # as the exercise's own
            optimizer = optim.Adam(model.parameters())
            steps: list[int] = []
            optimizer.register_step_pre_hook(lambda *_, steps=steps: steps.append(1))
            returned = train(model, loader, nn.MSELoss(reduction="sum"), optimizer, plan["epochs"])
            reached[name] = {"weights": flat_weights(model), "returned": numbers(returned), "steps": len(steps)}
    except Exception as error:
        words = in_words(error)
        reached["error"] = f"{words['type']}: {words['message']}" if reached["planned"] is None else ""
    return reached
