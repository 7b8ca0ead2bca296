"""Question q3: which training a loss list comes from, how that training began, and how fast the loss drops."""

from typing import Any

import torch
from torch import nn, optim
from torch.utils.data import DataLoader, TensorDataset

from autograder.evidence import MalformedEvidence, Record
from autograder.expect.context import given
from autograder.expect.draws import short_training, whole_training
from autograder.expect.exercise import loss_at, reference_curve, right_full_curve, right_training
from autograder.observe.problems import flat_weights

FEW_BATCHES = 9  # of mini-batches an epoch: the losses of fewer rows may differ much from one training to the next
JAGGED = 0.05  # differences between the decreases of a loss in two epochs: of right trainings below 0.01, with rows drawn with replacement above 0.1
ALMOST = 2e-4  # as much as question 2's own comparison lets pass
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
        difference = _difference_of_call(call, loader, stand_ins)
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


def _difference_of_call(call: Record, loader: str, stand_ins: dict[str, Any]) -> str | None:
    """Whether a call of train got this loader, loss_function and a default Adam."""
    if call.loader != loader:
        return f"train got {call.loader}; expected {loader}."
    if not is_sum_of_squares(call, stand_ins):
        return "train got another loss function than loss_function, the sum of the squared errors."
    return _difference_of_optimizer(call)


def _calls_that_gave(values: torch.Tensor, calls: list[Record]) -> list[Record] | None:
    """The calls of train whose numbers, one after the other, are just these; None if there are no such calls."""
    place, parts, left = 0, [], list(calls)
    while place < len(values):
        for call in left:
            length = len(call.returned)
            if 0 < length <= len(values) - place and _same(values[place : place + length], call.returned):
                parts.append(call)
                left = [one for one in left if one is not call]
                place += length
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
            if _correlation(values, form) > 1 - 1e-6:
                return True
        nearby = [sign * nn.functional.max_pool1d(sign * part[None], kernel_size=51, stride=1, padding=25)[0] for sign in (-1, 1)]
        if bool(((values >= nearby[0]) & (values <= nearby[1])).all()):  # averages of numbers at most 25 epochs away
            return True
    return False


def can_be_compared(seen: Record, real: Record) -> bool:
    """Whether difference_from_training can tell: the cells gave lists when they ran again, and there are lists of numbers as they stand."""
    return all(values.numbers is not None for values in (*seen.results.values(), *real.results.values()))


def difference_from_training(
    seen: Record, name: str, real: Record, for_real: Record | None, stand_ins: dict[str, Any]
) -> str | None:
    """How a list, as it stands, differs from what its training gives: for a cell that trains only while it is watched.

    real: the lists as they stand, and how many steps there were. None where that training is not as question q3 asks, or train
    not right, which other tests judge. The full-batch list is set against the right one, the mini-batch list, whose rows may be
    shuffled, loosely against train's own first epochs. Of numbers in another unit only the form of the curve is compared.
    """
    values, watched, full = real.results[name].numbers, seen.results[name].numbers, name == "loss_vs_epoch"
    loader = "full_batch_loader" if full else "mini_batch_loader"
    if for_real is None or values is None or watched is None:
        return None
    short, plan = for_real.full if full else for_real.mini, short_training()
    if not _train_is_right(for_real, plan) or short is None or short.returned.numbers is None:
        return None
    reference, steps_per_epoch = right_full_curve(), short.steps // plan["epochs"]
    if not _near(short.returned.numbers, reference, 1e-3) if full else steps_per_epoch < FEW_BATCHES:
        return None  # the loader is another
    as_it_is = difference_of_curve(seen, name, loader, stand_ins) is None
    if not as_it_is and not any(_is_in_another_unit(watched, call, loader, stand_ins) for call in seen.calls):
        return None
    if as_it_is and len(values) != given().NUMBER_OF_EPOCHS:
        return f"the list has {len(values)} number(s); expected one for each of NUMBER_OF_EPOCHS, {given().NUMBER_OF_EPOCHS}."
    if 0 <= real.steps < given().NUMBER_OF_EPOCHS * steps_per_epoch:
        return f"only {real.steps} steps of optimizers had been made when the list was there: fewer than its training takes."
    if not all(one["fresh_weights"] and one["own_optimizer"] for one in trainings(seen, stand_ins)):
        return None
    if not as_it_is:
        alike = not full or len(values) != len(reference) or _correlation(values, reference) > 1 - 1e-4
    else:
        alike = _near(values, reference, 1e-3) if full else _begins_as(values, short.returned.numbers)
    return (
        None if alike else "the list holds other numbers than train gives when it trains so. Were they put there in another way?"
    )


def _is_in_another_unit(values: torch.Tensor, call: Record, loader: str, stand_ins: dict[str, Any]) -> bool:
    """Whether numbers are all that train returned at a call as question q3 asks for, in another unit."""
    epochs: int = given().NUMBER_OF_EPOCHS
    if not len(values) == len(call.returned) == call.epochs == epochs or _difference_of_call(call, loader, stand_ins) is not None:
        return False
    return _correlation(values, call.returned) > 1 - 1e-6  # the drawn noise alone is 1e-5


def _correlation(one: torch.Tensor, other: torch.Tensor) -> float:
    return float(torch.corrcoef(torch.stack([one, other]))[0, 1])


def difference_of_steps(seen: Record, real: Record, for_real: Record) -> str | None:
    """Whether too few steps had been made for any of the trainings to be one with mini-batches, where train makes more steps with those."""
    epochs = sum(call.epochs for call in seen.calls)
    if for_real.full is None or for_real.mini is None or not 0 < for_real.full.steps < for_real.mini.steps:
        return None
    if not 0 <= real.steps <= epochs:
        return None
    return f"In {epochs} epochs there were {real.steps} steps of optimizers: each epoch was a single batch."


def differs_from_training(seen: Record, real: Record, for_real: Record | None, stand_ins: dict[str, Any]) -> bool:
    """Whether either list differs from what its training gives, see difference_from_training."""
    return any(difference_from_training(seen, name, real, for_real, stand_ins) is not None for name in seen.results)


def trains_as_asked(whole: Record) -> bool:
    """Whether train did what it should through all of whole_training's epochs, with the student's loaders too."""
    if not _train_is_right(whole, whole_training(), tolerance=1e-3) or whole.full is None:
        return False
    epochs, full = given().NUMBER_OF_EPOCHS, whole.full.returned.numbers
    return whole.full.steps >= epochs and full is not None and len(full) == epochs and _near(full, right_full_curve(), 1e-3)


def _train_is_right(for_real: Record, plan: dict[str, Any], tolerance: float = ALMOST) -> bool:
    """Whether train did on the plan's rows what it should: which other tests judge, and without which nothing can be told here."""
    planned = for_real.planned
    if planned is None or planned.returned.numbers is None:
        return False
    dataset = TensorDataset(plan["features"], plan["targets"])
    losses, weights = right_training(list(DataLoader(dataset, batch_size=plan["batch_size"])), plan["epochs"])
    came = planned.returned.numbers
    if came.shape != losses.shape or not torch.allclose(came, losses, rtol=tolerance, atol=0):
        return False
    return planned.weights.shape == weights.shape and torch.allclose(planned.weights, weights, rtol=0, atol=tolerance)


def _near(came: torch.Tensor, expected: torch.Tensor, tolerance: float) -> bool:
    """Whether numbers differ by a factor of at most 1 + tolerance, as far as both go."""
    length = min(len(came), len(expected))
    ratio = came[:length] / expected[:length]
    return bool(((ratio < 1 + tolerance) & (ratio > 1 / (1 + tolerance))).all())


def _begins_as(came: torch.Tensor, short: torch.Tensor) -> bool:
    """Whether the mini-batch losses begin as those of a short training do; each has drawn its own batches.

    Of right trainings single losses differ by 3%. With rows drawn with replacement they differ by up to 50%, and their means by 11%: such
    losses go up and down from epoch to epoch.
    """
    if bool((short.log().diff().diff().abs() < JAGGED).all()):
        return _near(came, short, 0.25)
    length = min(len(came), len(short))
    means = came[:length].mean(0, keepdim=True), short[:length].mean(0, keepdim=True)
    return _near(came, short, 0.75) and _near(*means, 0.2)


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


def trainings(
    seen: Record, stand_ins: dict[str, Any], real: Record | None = None, for_real: Record | None = None
) -> list[dict[str, Any]]:
    """The trainings that the two lists come from, or else all: each with loader, fresh_weights, own_optimizer and why not.

    real, for_real: the lists as they stand, and short trainings, if they can be set against each other.
    """
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
    for name, training in zip(real.results if real else (), found, strict=False):
        difference = difference_from_training(seen, name, real, for_real, stand_ins) if real else None
        if difference is not None:
            training.update(fresh_weights=False, why=difference)
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


def drop(seen: Record, since: str = "its first value", epochs: int | None = None) -> float:
    """How far a loss list lies below where it began, averaged over its first epochs: 0 no drop at all, 1 zero at once.

    since: "its first value", or "the fresh weights": the loss over all rows at the weights of make_model(). epochs: all of them, if None.
    """
    values = seen.numbers[:epochs]
    began = float(values[0]) if since == "its first value" else loss_at(flat_weights(given().make_model()))
    return 1 - float(values.mean()) / began if began else 0.0


def losses_reached(for_real: Record) -> tuple[float, float]:
    """The loss over all rows at the weights that the two short trainings reached, as parts of the loss before them.

    Raises MalformedEvidence if there are none, though no exception ended them.
    """
    if for_real.full is None or for_real.mini is None:
        raise MalformedEvidence("the short trainings gave no weights")
    start = loss_at(flat_weights(given().make_model()))
    return loss_at(for_real.full.weights) / start, loss_at(for_real.mini.weights) / start
