"""How the numbers that train returned stand to the losses that its own steps computed: their sum, their mean, the last one …"""

import math
from collections.abc import Callable
from typing import Any

import torch

from autograder.evidence import Record
from autograder.observe.problems import LOSSES, Problem, predictions, shaped

MAX_SMOOTHED = 1000  # numbers that are compared with averages: it takes the square of their count
_PASS, _FORWARD, _LOSS, _BACKWARD, _STEP = range(5)


def own_batches(problem: Problem, seen: Record) -> list[dict[str, Any]]:
    """The batches that the training computed losses of, in order.

    Each has its pass, its rows, the weights at its forward pass, their place in the trajectory, its loss there, and whether
    there was a backward pass through it. A batch that is not one of the problem's ends the list.
    """
    shapes = [part.shape for part in problem["weights"]]
    current, forwards, row, calls = -1, -1, -1, []
    found: list[dict[str, Any]] = []
    for event in seen.events:
        match event:
            case [0]:
                current += 1
            case [1, first]:
                forwards, row = forwards + 1, first
            case [2, number, has_grad]:
                there = problem["passes"][max(current, 0) % len(problem["passes"])]
                rows = next((rows for rows in there if rows[0] == row), None)
                if rows is None:
                    rows = next((rows for one in problem["passes"] for rows in one if rows[0] == row), None)
                if rows is None or not 0 <= forwards < len(seen.trajectory):
                    return found
                calls.append(number)
                found.append(
                    {
                        "pass": current,
                        "rows": rows,
                        "weights": seen.trajectory[forwards],
                        "place": forwards,
                        "has_grad": bool(has_grad),
                        "backward": False,
                        "stepped": False,
                    }
                )
            case [3, number]:
                if number in calls:
                    found[calls.index(number)]["backward"] = True
    for one in found:
        one["loss"] = _loss(problem, shapes, one["weights"], one["rows"])
    return found


def _loss(problem: Problem, shapes: Any, weights: torch.Tensor, rows: list[int]) -> float:
    if len(weights) != sum(math.prod(shape) for shape in shapes):
        return math.nan
    with torch.no_grad():
        came = predictions(shaped(problem, weights), problem["activation"], problem["features"][rows])
        return float(LOSSES[problem["loss"]](came, problem["targets"][rows]))


def laws_obeyed(problem: Problem, seen: Record) -> list[str]:
    """All laws by which the returned numbers follow from the losses of the training's own steps, the right one first."""
    came = seen.returned.numbers.tolist()
    calls = own_batches(problem, seen)
    steps = [one for one in calls if one["backward"]] or [one for one in calls if one["has_grad"]] or calls
    epochs = _by_epoch(problem, steps)
    if not epochs or any(not epoch for epoch in epochs):
        return []
    losses = [[one["loss"] for one in epoch] for epoch in epochs]
    if not all(math.isfinite(one) for epoch in losses for one in epoch):
        return []
    sizes = [[len(one["rows"]) for one in epoch] for epoch in epochs]
    found = [name for name, law in _LAWS.items() if _close(came, _computed(law, losses, sizes))]
    every = _by_epoch(problem, [one for one in calls if not one["backward"]])
    if every and len(every) == len(epochs) and _close(came, [sum(one["loss"] for one in epoch) for epoch in every]):
        apart = "the sum of losses computed apart from the steps"
        found += [f"{apart}, {when}" for when in _moments(calls, len(epochs))] + [apart]
    if len(came) == len(epochs) and _close(came, [round(sum(epoch)) for epoch in losses], absolute=1.01 * len(losses[0])):
        found.append("rounded")
    if _smoothed(came, [sum(epoch) for epoch in losses]):
        found.append("smoothed")
    if any(_close(came, [sum(epoch[len(epoch) - len(epoch) % few :]) for epoch in losses]) for few in range(2, 21)):
        found.append("what is left of sums set back every few batches")
    return found


def _moments(calls: list[dict[str, Any]], epochs: int) -> list[str]:
    """When in each epoch the losses that no step was made from were computed; several moments where they are the same."""
    if len(calls) % (2 * epochs):
        return []
    size = len(calls) // epochs
    rounds = {
        "".join("S" if one["backward"] else "E" for one in calls[start : start + size]) for start in range(0, len(calls), size)
    }
    half = size // 2
    moments = {"after each": "SE" * half, "before the first": "E" * half + "S" * half, "after the last": "S" * half + "E" * half}
    return [when for when, expected in moments.items() if rounds == {expected}]


def _smoothed(came: list[float], sums: list[float]) -> bool:
    """Whether numbers are averages of the sums so far: all of them, the last few, or ones that count less and less."""
    if len(came) != len(sums) or len(sums) > MAX_SMOOTHED:
        return False
    for few in {2, 3, 4, 5, 7, 10, 20, 50, 100, len(sums)}:
        windows = [sums[max(0, place + 1 - few) : place + 1] for place in range(len(sums))]
        if _close(came, [sum(window) / len(window) for window in windows]):
            return True
    for begin in (sums[0], 0.0):
        gaps = [(one - here, last - here) for one, last, here in zip(came, [begin, *came[:-1]], sums, strict=True)]
        kept = sum(gap * full for gap, full in gaps) / (sum(full * full for _, full in gaps) or 1.0)
        expected = [kept * last + (1 - kept) * here for last, here in zip([begin, *came[:-1]], sums, strict=True)]
        if 0 <= kept < 1 and _close(came, expected):
            return True
    return False


def _computed(law: "_Law", losses: list[list[float]], sizes: list[list[int]]) -> list[float]:
    try:
        return law(losses, sizes)
    except (ValueError, ZeroDivisionError, OverflowError):
        return []


def _by_epoch(problem: Problem, calls: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    passes = sorted({one["pass"] for one in calls})
    if len(passes) > 1 or problem["epochs"] == 1:
        return [[one for one in calls if one["pass"] == number] for number in passes]
    epochs = problem["epochs"]
    if calls and len(calls) % epochs == 0:
        size = len(calls) // epochs
        return [calls[start : start + size] for start in range(0, len(calls), size)]
    return []


def _close(came: list[float], expected: list[float], absolute: float = 1e-6) -> bool:
    return len(came) == len(expected) and all(
        math.isfinite(one) and math.isfinite(other) and math.isclose(one, other, rel_tol=1e-4, abs_tol=absolute)
        for one, other in zip(came, expected, strict=True)
    )


_Law = Callable[[list[list[float]], list[list[int]]], list[float]]


def _running(losses: list[list[float]]) -> list[float]:
    return [sum(epoch[: place + 1]) for epoch in losses for place in range(len(epoch))]


def _cumulated(numbers: list[float]) -> list[float]:
    return [sum(numbers[: place + 1]) for place in range(len(numbers))]


_LAWS: dict[str, _Law] = {
    "the sum": lambda losses, sizes: [sum(epoch) for epoch in losses],
    "the mean over batches": lambda losses, sizes: [sum(epoch) / len(epoch) for epoch in losses],
    "the mean over rows": lambda losses, sizes: [sum(one) / sum(rows) for one, rows in zip(losses, sizes, strict=True)],
    "the last batch": lambda losses, sizes: [epoch[-1] for epoch in losses],
    "the first batch": lambda losses, sizes: [epoch[0] for epoch in losses],
    "the largest": lambda losses, sizes: [max(epoch) for epoch in losses],
    "the smallest": lambda losses, sizes: [min(epoch) for epoch in losses],
    "the median": lambda losses, sizes: [sorted(epoch)[(len(epoch) - 1) // 2] for epoch in losses],
    "all but the first batch": lambda losses, sizes: [sum(epoch[1:]) for epoch in losses],
    "all but the last batch": lambda losses, sizes: [sum(epoch[:-1]) for epoch in losses],
    "each batch": lambda losses, sizes: [one for epoch in losses for one in epoch],
    "the running sum at each batch": lambda losses, sizes: _running(losses),
    "sums that go on over the epochs": lambda losses, sizes: _cumulated([sum(epoch) for epoch in losses]),
    "the mean of the epochs so far": lambda losses, sizes: [
        sum(map(sum, losses[: place + 1])) / sum(map(len, losses[: place + 1])) for place in range(len(losses))
    ],
    "sums that go on, divided by the number of batches": lambda losses, sizes: [
        one / len(losses[0]) for one in _cumulated([sum(epoch) for epoch in losses])
    ],
    "the last epoch": lambda losses, sizes: [sum(losses[-1])],
    "the first epoch": lambda losses, sizes: [sum(losses[0])],
    "the total": lambda losses, sizes: [sum(map(sum, losses))],
    "the sum, from the last epoch to the first": lambda losses, sizes: [sum(epoch) for epoch in reversed(losses)],
    "the square root": lambda losses, sizes: [math.sqrt(sum(epoch)) for epoch in losses],
    "the square root of the mean": lambda losses, sizes: [
        math.sqrt(sum(one) / sum(rows)) for one, rows in zip(losses, sizes, strict=True)
    ],
    "the logarithm": lambda losses, sizes: [math.log(sum(epoch)) for epoch in losses],
    "weighted by the batch's length": lambda losses, sizes: [
        sum(one * size for one, size in zip(epoch, rows, strict=True)) for epoch, rows in zip(losses, sizes, strict=True)
    ],
    "the mean weighted by the batch's length": lambda losses, sizes: [
        sum(one * size for one, size in zip(epoch, rows, strict=True)) / sum(rows)
        for epoch, rows in zip(losses, sizes, strict=True)
    ],
    "divided by the batch's length": lambda losses, sizes: [
        sum(one / size for one, size in zip(epoch, rows, strict=True)) for epoch, rows in zip(losses, sizes, strict=True)
    ],
    "the mean of losses divided by the batch's length": lambda losses, sizes: [
        sum(one / size for one, size in zip(epoch, rows, strict=True)) / len(epoch)
        for epoch, rows in zip(losses, sizes, strict=True)
    ],
    "in each epoch the last epoch's": lambda losses, sizes: [sum(losses[-1])] * len(losses),
    "in each epoch the total": lambda losses, sizes: [sum(map(sum, losses))] * len(losses),
    "the next epoch's": lambda losses, sizes: [sum(epoch) for epoch in (*losses[1:], losses[0])],
    "the epoch's before": lambda losses, sizes: [sum(epoch) for epoch in (losses[-1], *losses[:-1])],
    "over the epochs, for each batch": lambda losses, sizes: [sum(column) for column in zip(*losses, strict=True)],
    "scaled to the first batch's length": lambda losses, sizes: [
        sum(one * sizes[0][0] / size for one, size in zip(epoch, rows, strict=True))
        for epoch, rows in zip(losses, sizes, strict=True)
    ],
    "scaled by the first batch's length": lambda losses, sizes: [
        sum(one * size / sizes[0][0] for one, size in zip(epoch, rows, strict=True))
        for epoch, rows in zip(losses, sizes, strict=True)
    ],
}
