"""Question q3: the loss lists as they stand, set against trainings for real: whether they are what train gives, and how fast they drop."""

from typing import Any

import torch

from autograder.evidence import MalformedEvidence, Record
from autograder.expect.context import given
from autograder.expect.curves import correlation, difference_of_call, difference_of_curve, trainings_seen
from autograder.expect.draws import short_training, whole_training
from autograder.expect.exercise import loss_at, right_full_curve, right_training
from autograder.observe.problems import flat_weights

ENOUGH_BATCHES = 9  # mini-batches an epoch: the losses of fewer rows may differ much from one training to the next
JAGGED = (
    0.05  # between a loss's decreases in two epochs: of right trainings below 0.01, with rows drawn with replacement above 0.1
)
ALMOST = 2e-4  # as much as question 2's own comparison lets pass


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
    if not _near(short.returned.numbers, reference, 1e-3) if full else steps_per_epoch < ENOUGH_BATCHES:
        return None  # the loader is another
    as_it_is = difference_of_curve(seen, name, loader, stand_ins) is None
    if not as_it_is and not any(_is_in_another_unit(watched, call, loader, stand_ins) for call in seen.calls):
        return None
    if as_it_is and len(values) != given().NUMBER_OF_EPOCHS:
        return f"the list has {len(values)} number(s); expected one for each of NUMBER_OF_EPOCHS, {given().NUMBER_OF_EPOCHS}."
    if 0 <= real.steps < given().NUMBER_OF_EPOCHS * steps_per_epoch:
        return f"only {real.steps} steps of optimizers had been made when the list was there: fewer than its training takes."
    if not all(one["fresh_weights"] and one["own_optimizer"] for one in trainings_seen(seen, stand_ins)):
        return None
    if not as_it_is:
        alike = not full or len(values) != len(reference) or correlation(values, reference) > 1 - 1e-4
    else:
        alike = _near(values, reference, 1e-3) if full else _begins_as(values, short.returned.numbers)
    return (
        None if alike else "the list holds other numbers than train gives when it trains so. Were they put there in another way?"
    )


def _is_in_another_unit(values: torch.Tensor, call: Record, loader: str, stand_ins: dict[str, Any]) -> bool:
    """Whether numbers are all that train returned at a call as question q3 asks for, in another unit."""
    epochs: int = given().NUMBER_OF_EPOCHS
    if not len(values) == call.epochs == epochs or difference_of_call(call, loader, stand_ins) is not None:
        return False
    return correlation(values, call.returned) > 1 - 1e-6  # the drawn noise alone is 1e-5


def trainings(
    seen: Record, stand_ins: dict[str, Any], real: Record | None = None, for_real: Record | None = None
) -> list[dict[str, Any]]:
    """As trainings_seen; where a list as it stands differs from what its training gives, that one has no fresh weights either.

    real, for_real: the lists as they stand, and short trainings, if they can be set against each other.
    """
    found = trainings_seen(seen, stand_ins)
    for name, training in zip(real.results if real else (), found, strict=False):
        difference = difference_from_training(seen, name, real, for_real, stand_ins) if real else None
        if difference is not None:
            training.update(fresh_weights=False, why=difference)
    return found


def difference_of_steps(seen: Record, real: Record, for_real: Record) -> str | None:
    """Whether too few steps had been made for any of the trainings to be one with mini-batches, where train makes more steps with those."""
    epochs = sum(call.epochs for call in seen.calls)
    if for_real.full is None or for_real.mini is None or not 0 < for_real.full.steps < for_real.mini.steps:
        return None
    if not 0 <= real.steps <= epochs:
        return None
    return f"in {epochs} epochs there were {real.steps} steps of optimizers: each epoch was a single batch."


def differs_from_training(seen: Record, real: Record, for_real: Record | None, stand_ins: dict[str, Any]) -> bool:
    """Whether either list differs from what its training gives, see difference_from_training."""
    return any(difference_from_training(seen, name, real, for_real, stand_ins) is not None for name in seen.results)


def trains_as_asked(whole: Record) -> bool:
    """Whether train did what it should through all of whole_training's epochs, with the student's loaders too, and where the loss rises."""
    if not _train_is_right(whole, whole_training(), tolerance=1e-3):
        return False
    epochs = given().NUMBER_OF_EPOCHS
    for training in (whole.full, whole.mini, whole.rising):  # one that stops early does so where a loss rises, or is small enough
        if training is None or training.steps < epochs or training.returned.length != epochs:
            return False
    return whole.full.returned.numbers is not None and _near(whole.full.returned.numbers, right_full_curve(), 1e-3)


def _train_is_right(for_real: Record, plan: dict[str, Any], tolerance: float = ALMOST) -> bool:
    """Whether train did on the plan's rows what it should: which other tests judge, and without which nothing can be told here."""
    planned = for_real.planned
    if planned is None or planned.returned.numbers is None:
        return False
    losses, weights = right_training(plan["features"], plan["targets"], plan["batch_size"], plan["epochs"])
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
