"""Signatures of a figure: which lists it shows and how, its labels, its legend."""

import re
from itertools import combinations
from typing import Any

import torch

from autograder.evidence import Record
from autograder.expect import axis_labels_swapped, difference_of_legend
from autograder.expect.plots import cut_off

Facts = dict[str, Any]


def figure(args: tuple[Any, ...], seen: Any) -> Facts:
    """Facts of a figure and the lists that it should show."""
    axes = seen.ax
    facts: Facts = {
        "fig": seen.fig.kind if seen.fig.kind != "other" else seen.fig.type,
        "ax": axes.kind if axes.kind != "other" else axes.type,
        "error": re.sub(r"'[^']*'|-?\d+(\.\d+)?", "…", seen.error)[:160],
    }
    if axes.kind != "axes":
        return facts
    facts["ax in fig"] = axes.in_fig
    lists = [values.numbers for values in seen.losses.values() if values.numbers is not None]
    curves: list[Record | None] = []
    for name, numbers in zip(seen.losses, lists, strict=False):
        how, curve = _drawn(numbers, axes.curves)
        if how == "as it is" and curve is not None and (side := cut_off(axes, curve, len(numbers))[0]):
            how = f"cut off in {side}"
        facts[f"{name} is drawn"] = how
        curves.append(curve)
    facts["curves"] = min(len(axes.curves), 3)
    facts["curves unseen"] = min(axes.unseen, 2)
    if not axes.curves:
        facts["in place of curves"] = "points" if axes.points > 1 else "shapes" if axes.shapes else "nothing"
    facts["curves alike"] = any(_close(one.y, other.y) for one, other in combinations(axes.curves[:10], 2))
    facts["?labels"] = sum(not curve.label.startswith("_") for curve in axes.curves)
    facts["x label"], facts["y label"] = bool(axes.x_label), bool(axes.y_label)
    facts["labels swapped"] = axis_labels_swapped(axes)
    facts["legend"] = _legend(axes, curves)
    return facts


def _drawn(numbers: torch.Tensor, curves: list[Record]) -> tuple[str, Record | None]:
    """How a list is drawn, and by which curve."""
    for how, fits in _WAYS.items():
        for curve in curves:
            if fits(curve.x, curve.y, numbers):
                return how, curve
    return "not at all", None


def _close(one: torch.Tensor, other: torch.Tensor) -> bool:
    return one.shape == other.shape and torch.allclose(one, other, rtol=1e-3, atol=1e-6)


def _epochs(numbers: torch.Tensor, start: float = 1) -> torch.Tensor:
    return torch.arange(len(numbers), dtype=torch.float64) + start


def _part(x: torch.Tensor, y: torch.Tensor, numbers: torch.Tensor) -> bool:
    """Whether a curve shows some of the epochs only, each with its loss."""
    if not 1 < len(x) < len(numbers) or not torch.equal(x, x.round()) or x.min() < 1 or x.max() > len(numbers):
        return False
    return _close(y, numbers[x.long() - 1])


def _shifted(x: torch.Tensor, y: torch.Tensor, numbers: torch.Tensor) -> bool:
    return _close(y, numbers) and bool((x.diff() - 1).abs().max() < 1e-6) and x[0] not in (0, 1)


def _transformed(x: torch.Tensor, y: torch.Tensor, numbers: torch.Tensor) -> bool:
    """Whether a curve has the epochs, or some of them, but values that only follow from the list's."""
    if not 2 < len(x) <= len(numbers) + 1 or not y.isfinite().all() or len(y) < len(numbers) - 60:
        return False
    rest = numbers[len(numbers) - len(y) :] if len(y) < len(numbers) else numbers
    changed = (rest, rest.cumsum(0), rest.log(), rest.log10(), rest.sqrt(), rest.flip(0), rest.sort().values)
    if len(y) != len(rest) or float(y.std()) == 0:
        return False
    return any(
        abs(float(torch.corrcoef(torch.stack([y, one]))[0, 1])) > limit
        for one, limit in zip(changed, (0.97, *[0.99999] * 6), strict=True)
    )


_WAYS: dict[str, Any] = {
    "as it is": lambda x, y, numbers: _all_epochs(x, y, numbers),
    "from 0": lambda x, y, numbers: _close(y, numbers) and _close(x, _epochs(numbers, 0)),
    "x and y exchanged": lambda x, y, numbers: (
        (_close(x, numbers) and _close(y, _epochs(numbers))) or (_close(x, numbers) and _close(y, _epochs(numbers, 0)))
    ),
    "shifted": _shifted,
    "over something else": lambda x, y, numbers: _close(y, numbers),
    "on the x axis": lambda x, y, numbers: _close(x, numbers),
    "in part": _part,
    "in part, from another start": lambda x, y, numbers: 1 < len(y) < len(numbers) and _close(y, numbers[: len(y)]),
    "in part, from a later epoch": lambda x, y, numbers: (
        1 < len(y) < len(numbers) and _close(y, numbers[len(numbers) - len(y) :])
    ),
    "some epochs, elsewhere": lambda x, y, numbers: (
        1 < len(y) < len(numbers) and _close(y, numbers[:: max(1, round(len(numbers) / len(y)))])
    ),
    "other values": _transformed,
}


def _all_epochs(x: torch.Tensor, y: torch.Tensor, numbers: torch.Tensor) -> bool:
    there = {round(float(one)): float(value) for one, value in zip(x, y, strict=True) if float(one) == round(float(one))}
    if not all(epoch in there for epoch in range(1, len(numbers) + 1)):
        return False
    return _close(torch.tensor([there[epoch] for epoch in range(1, len(numbers) + 1)], dtype=torch.float64), numbers)


def _legend(axes: Record, curves: list[Record | None]) -> str:
    entries = [entry for entry in axes.legend if entry.text and not entry.text.startswith("_")]
    texts = {entry.text for entry in entries}
    if not axes.legend:
        return "none"
    if len(entries) < 2:
        return ("empty", "one entry")[len(entries)]
    if len(texts) < 2:
        return "one text"
    if len(curves) < 2 or curves[0] is None or curves[1] is None:
        return "two entries"
    difference = difference_of_legend(axes, curves[0], curves[1])
    if difference is None:
        return "right"
    for word, name in (("same colour", "same style"), ("swapped", "swapped"), ("no entry", "a curve without an entry")):
        if word in difference:
            return name
    return "one text for both"
