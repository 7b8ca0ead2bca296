"""Question q3: which training a loss list comes from, and how that training began, as seen when the cells ran again under stand-ins."""

import math
from typing import Any

import torch
from torch import nn, optim

from autograder.evidence import Record
from autograder.expect.context import given
from autograder.expect.exercise import reference_curve
from autograder.observe.problems import flat_weights

CHANGES_NOTHING = {"foreach", "capturable", "differentiable", "fused", "initial_lr"}


def reason(seen: Record) -> str:
    """Why something may be missing: the exception that ended the cells when they ran again, if there was one."""
    return f"The cell ended with {seen.error[:300]}" if seen.error else ""


def difference_of_curve(seen: Record, name: str, loader: str, stand_ins: dict[str, Any]) -> str | None:
    """Whether a list is what train returned for this loader, loss_function, the epochs and a default Adam."""
    values = seen.results[name].numbers
    epochs = given().NUMBER_OF_EPOCHS
    parts = _calls_that_gave(values, seen.calls)
    if parts is None:
        if _trained_inline(values, loader, stand_ins):
            return None
        return (
            f"its {len(values)} number(s) are not what train returned. Either they were changed after the training, "
            "or they do not come from one."
        )
    for call in parts:
        difference = difference_of_call(call, loader, stand_ins)
        if difference:
            return difference
    trained = sum(call.epochs for call in parts)
    if trained != epochs or len(values) != epochs:
        return f"train got {trained} as the number of epochs; expected NUMBER_OF_EPOCHS, {epochs}."
    if len({call.model for call in parts}) > 1:
        return "it was put together from trainings of different models."
    if len({call.optimizer_number for call in parts}) > 1:
        return "it was put together from trainings with different optimizers."
    return None


def difference_of_call(call: Record, loader: str, stand_ins: dict[str, Any]) -> str | None:
    """Whether a call of train got this loader, loss_function and a default Adam."""
    if call.loader != loader:
        return f"train got {call.loader}; expected {loader}."
    if not is_sum_of_squares(call, stand_ins):
        return "train got another loss function than loss_function, the sum of the squared errors."
    return _difference_of_optimizer(call)


def _calls_that_gave(values: torch.Tensor, calls: list[Record]) -> list[Record] | None:
    """The calls of train whose numbers, one after the other, are just these; None if there are no such calls."""
    place, parts = 0, []
    left = [(float(call.returned[0]), call) for call in calls if len(call.returned)]
    while place < len(values):
        begins = float(values[place])
        for number, (first, call) in enumerate(left):
            # The first numbers are compared beforehand since there may be hundreds of calls: one for each epoch.
            if math.isclose(first, begins, rel_tol=2e-5) and _same(values[place : place + len(call.returned)], call.returned):
                parts.append(call)
                place += len(call.returned)
                del left[number]
                break
        else:
            return None
    return parts or None


def _same(one: torch.Tensor, other: torch.Tensor) -> bool:
    return one.shape == other.shape and torch.allclose(one, other, rtol=1e-5, atol=0)


def same_numbers(one: Record, other: Record) -> bool:
    """Whether two observed sequences hold the same numbers."""
    return one.numbers is not None and other.numbers is not None and _same(one.numbers, other.numbers)


def comes_from_a_training(seen: Record, name: str, stand_ins: dict[str, Any]) -> bool:
    """Whether the numbers in a list are a training's: train's own, made from those of one that the other list is not from, or written out."""
    values = seen.results[name].numbers
    if values is None or not len(values):
        return False
    if _calls_that_gave(values, seen.calls) is not None:
        return True
    others = [other.numbers for key, other in seen.results.items() if key != name and other.numbers is not None]
    for call in seen.calls:
        if _is_reworked(values, call.returned) and not any(_is_reworked(other, call.returned) for other in others):
            return True
    return any(_trained_inline(values, loader, stand_ins) for loader in ("full_batch_loader", "mini_batch_loader"))


def _is_reworked(values: torch.Tensor, returned: torch.Tensor) -> bool:
    """Whether numbers are the first or the last ones that train returned, perhaps in another unit, as logarithms or roots, or smoothed."""
    length = len(values)
    if not 2 < length <= len(returned) or not values.isfinite().all() or not values.std() > 0:
        return False
    for part in (returned[:length], returned[-length:]):
        for form in (part, part.log(), part.sqrt()):
            if correlation(values, form) > 1 - 1e-6:
                return True
        nearby = [sign * nn.functional.max_pool1d(sign * part[None], kernel_size=51, stride=1, padding=25)[0] for sign in (-1, 1)]
        if bool(((values >= nearby[0]) & (values <= nearby[1])).all()):  # averages of numbers at most 25 epochs away
            return True
    return False


def correlation(one: torch.Tensor, other: torch.Tensor) -> float:
    """Pearson's correlation of two vectors; 0 where there is none: of other lengths, of fewer than three numbers, or constant."""
    if len(one) != len(other) or len(one) < 3 or float(one.std()) == 0 or float(other.std()) == 0:
        return 0.0
    return float(torch.corrcoef(torch.stack([one, other]))[0, 1])


def is_sum_of_squares(call: Record, stand_ins: dict[str, Any]) -> bool:
    """Whether a call's loss function gives the sum of the squared errors of all the drawn predictions."""
    expected = torch.tensor([float(((came - true) ** 2).sum()) for came, true in stand_ins["probes"]])
    came = torch.tensor(call.loss_probes, dtype=torch.float32)
    return came.shape == expected.shape and torch.allclose(came, expected, rtol=1e-3, atol=0)


def _difference_of_optimizer(call: Record) -> str | None:
    if call.optimizer != "Adam":
        return f"train got an optimizer of the type {call.optimizer}; expected optim.Adam."
    defaults = optim.Adam([nn.Parameter(torch.zeros(1))]).param_groups[0]
    for group in call.settings:
        for setting, default in defaults.items():
            if setting == "params" or setting in CHANGES_NOTHING:
                continue
            expected = [float(part) for part in (default if isinstance(default, tuple) else (default,))]
            came = group.get(setting)
            if not isinstance(came, list) or not _same(torch.tensor(came), torch.tensor(expected)):
                return f"train got an Adam with {setting} = {came}; expected the default, {expected}."
    return None


def trainings_seen(seen: Record, stand_ins: dict[str, Any]) -> list[dict[str, Any]]:
    """The trainings that the two lists came from when the cells ran again, or else all: each with loader, fresh_weights, own_optimizer and why not."""
    chains: list[Record] = []
    for values in seen.results.values():
        parts = None if values.numbers is None else _calls_that_gave(values.numbers, seen.calls)
        if parts is not None and not any(parts[0] is chain for chain in chains):
            chains.append(parts[0])
    if len(chains) < 2 and len(seen.calls) >= 2:
        chains = _first_of_each(seen.calls)
    if not seen.calls:
        return _inline_trainings(seen, stand_ins)
    fresh = flat_weights(given().make_model())
    found = []
    for call in chains:
        before = seen.calls[: next(number for number, one in enumerate(seen.calls) if one is call)]
        right_weights = call.weights.shape == fresh.shape and torch.allclose(call.weights, fresh, rtol=0, atol=1e-6)
        found.append(
            {
                "loader": call.loader,
                "fresh_weights": right_weights,
                "own_optimizer": call.owns_model and call.fresh,
                "why": _why(call, right_weights, any(call.model == one.model for one in before)),
            }
        )
    return found


def _first_of_each(calls: list[Record]) -> list[Record]:
    """All calls, but of a training that is made of several - one epoch at a time, say - the first one only."""
    series: dict[tuple[int, int], list[Record]] = {}
    for call in calls:
        series.setdefault((call.model, call.optimizer_number), []).append(call)
    return [
        call
        for parts in series.values()
        for call in (parts[:1] if sum(part.epochs for part in parts) <= given().NUMBER_OF_EPOCHS else parts)
    ]


def _why(call: Record, right_weights: bool, model_was_trained: bool) -> str:
    if not right_weights:
        return "the model had been trained before." if model_was_trained else "the model has other initial weights."
    if not call.owns_model:
        return "its optimizer is not over the parameters of the model that is trained."
    return "" if call.fresh else "its optimizer had been used before, and still holds the averages of that training."


def _inline_trainings(seen: Record, stand_ins: dict[str, Any]) -> list[dict[str, Any]]:
    """Trainings written out in the cell instead of calling train: right ones give just what such a training gives."""
    loaders = ("full_batch_loader", "mini_batch_loader")
    return [
        {"loader": loader, "fresh_weights": True, "own_optimizer": True, "why": ""}
        for values, loader in zip(seen.results.values(), loaders, strict=False)
        if values.numbers is not None and _trained_inline(values.numbers, loader, stand_ins)
    ]


def _trained_inline(values: torch.Tensor, loader: str, stand_ins: dict[str, Any]) -> bool:
    if len(values) != given().NUMBER_OF_EPOCHS or not values.isfinite().all():
        return False
    reference = reference_curve(stand_ins["features"], stand_ins["targets"], loader)
    return torch.allclose(values, reference, rtol=5e-3, atol=0)
