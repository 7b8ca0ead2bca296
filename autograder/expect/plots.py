"""Question q4: whether a figure shows two lists over the epochs, and tells them apart."""

import math
import re

import torch

from autograder.evidence import Record
from autograder.expect.context import given

Curve = Record | None
MAX_SAME = 10  # curves that show the same list
_MINI = re.compile(r"mini(?!m)|small|stochast|(?<![a-z])batched|\b50\b|\b1[01] batches", re.I)
_FULL = re.compile(r"full|big|one batch|single|\b506\b|\b(all|whole|entire)\b", re.I)
_NEGATION = re.compile(r"\b(no|not|non|un|never|without|than|instead|ohne|kein\w*|nicht|sans|pas)\b", re.I)


def are_as_asked(losses: dict[str, Record]) -> bool:
    """Whether the lists are such as question q3 asks for: a finite number for each epoch, free of graphs."""
    return all(
        values.numbers is not None
        and not values.holds_graph
        and len(values.numbers) == given().NUMBER_OF_EPOCHS
        and bool(values.numbers.isfinite().all())
        for values in losses.values()
    )


def shows_both(seen: Record) -> bool:
    """Whether the figure, as it stands, shows both lists over their epochs."""
    if any(values.numbers is None or len(values.numbers) < 2 for values in seen.losses.values()):
        return False
    return None not in curves(seen.ax, seen.losses)


def curves(axes: Record, losses: dict[str, Record]) -> tuple[Curve, Curve]:
    """Which of the drawn curves show the two lists, over the epochs 1, 2, …: both as they are, or both in another unit.

    Points beside these are allowed. Of several curves that show the same, those that the legend tells apart. None stands for a
    list that no curve shows.
    """
    full, mini = (values.numbers for values in losses.values())
    of_full = [(curve, factor) for curve in axes.curves if (factor := _factor(curve, full)) is not None]
    of_mini = [(curve, factor) for curve in axes.curves if (factor := _factor(curve, mini)) is not None]
    pairs = [
        (first, second)
        for first, factor in of_full[:MAX_SAME]
        for second, other in of_mini[:MAX_SAME]
        if second is not first and abs(other / factor - 1) < 1e-3
    ]
    if pairs:
        return next((pair for pair in pairs if difference_of_legend(axes, *pair) is None), pairs[0])
    as_they_are = [[curve for curve, factor in of if abs(factor - 1) < 1e-3] for of in (of_full, of_mini)]
    shows_full = next(iter(as_they_are[0]), None)
    return shows_full, next((curve for curve in as_they_are[1] if curve is not shows_full), None)


def _factor(curve: Record, losses: torch.Tensor) -> float | None:
    """By what a curve is higher than the losses over epochs 1, 2, …; None if it does not show them at all."""
    at_epoch: dict[int, float] = {}
    for x, y in zip(curve.x.tolist(), curve.y.tolist(), strict=False):
        if math.isfinite(x) and abs(x - round(x)) < 1e-6:
            at_epoch.setdefault(round(x), y)
    epochs = range(1, len(losses) + 1)
    if not all(epoch in at_epoch for epoch in epochs):
        return None
    y = torch.tensor([at_epoch[epoch] for epoch in epochs], dtype=torch.float64)
    scale = float(losses.abs().max()) or 1.0
    norm = float((losses * losses).sum())
    factor = float((y * losses).sum()) / norm if norm else 1.0
    if not factor > 0 or not torch.allclose(y, factor * losses, rtol=1e-3, atol=1e-6 * factor * scale):
        return None
    return factor


def difference_of_drawing(axes: Record, name: str, curve: Curve, values: Record) -> str | None:
    """Whether a list is drawn over all its epochs, and can be seen."""
    losses = values.numbers
    epochs = len(losses)
    if curve is None:
        shifted = any(_is_drawn_at(one, losses, 0) for one in axes.curves)
        if shifted:
            return f"{name} is drawn over the epochs 0 … {epochs - 1}; expected 1 … {epochs}."
        unseen = f" {axes.unseen} more can't be seen." if axes.unseen else ""
        if not axes.curves:
            return f"There is no curve on ax; expected one that shows {name} over the epochs 1 … {epochs}.{unseen}"
        return f"None of the {len(axes.curves)} curve(s) on ax shows {name} over the epochs 1 … {epochs}.{unseen}"
    side, seen = cut_off(axes, curve, epochs)
    if side:
        return f"Only {seen} of the {epochs} epochs of {name} can be seen: the {side} axis is cut off."
    return None


def cut_off(axes: Record, curve: Record, epochs: int) -> tuple[str, int]:
    """Which axis, "x" or "y", leaves too few of a curve's epochs to be seen, and how many; "" if neither does.

    A loss of zero, which a logarithmic axis can't show, is not the plot's fault.
    """
    asked = (curve.x >= 1) & (curve.x <= epochs) & ((curve.x - curve.x.round()).abs() < 1e-6)
    (left, right), (bottom, top) = (
        (min(limits, default=math.nan), max(limits, default=math.nan)) for limits in (axes.x_limits, axes.y_limits)
    )
    seen = asked & (curve.x >= left) & (curve.x <= right)
    if int(seen.sum()) < 0.9 * epochs:
        return "x", int(seen.sum())
    inside = (curve.y >= bottom) & (curve.y <= top)
    outside = seen & ~inside & curve.y.isfinite() & ((curve.y > 0) | (bottom <= 0))
    return ("y" if int(outside.sum()) > 0.5 * epochs else ""), int((seen & inside).sum())


def _is_drawn_at(curve: Record, losses: torch.Tensor, start: int) -> bool:
    if len(curve.x) != len(losses):
        return False
    x = torch.arange(start, start + len(losses), dtype=torch.float64)
    return torch.allclose(curve.x, x) and torch.allclose(curve.y, losses, rtol=1e-3)


def axis_labels_swapped(axes: Record) -> bool:
    """Whether the x axis is called the loss and the y axis the epoch; other words are not judged."""
    x, y = axes.x_label.lower(), axes.y_label.lower()
    return "loss" in x and "epoch" not in x and "epoch" in y and "loss" not in y


def difference_of_legend(axes: Record, full: Curve, mini: Curve) -> str | None:
    """Whether the legend has an entry for each of the two curves, and they can be told apart by it."""
    entries = [entry for entry in axes.legend if entry.text and not entry.text.startswith("_")]
    texts = {entry.text for entry in entries}
    if len(texts) < 2:
        return f"The legend says {sorted(texts)}; expected two different entries, one for each curve."
    if full is None or mini is None:
        return None
    if _look_the_same(full.style, mini.style):
        return "Both curves are drawn in the same colour and style, so the legend can't tell them apart."
    if not all(entry.style for entry in entries):
        return None  # entries made by hand, of shapes that are no lines
    names = []
    for name, curve in (("loss_vs_epoch", full), ("loss_vs_epoch_batched", mini)):
        ours = _entries_of(curve, entries)
        if not ours:
            return f"The curve of {name} has no entry in the legend."
        names.append({entry.text for entry in ours})
    if names[0] == names[1] and len(names[0]) == 1:
        return f"Both curves have the same entry in the legend, {next(iter(names[0]))!r}."
    if len(names[0]) == len(names[1]) == 1 and _swapped(*names[0], *names[1]):
        return f"The legend is swapped: the curve of loss_vs_epoch is called {next(iter(names[0]))!r}."
    return None


def _look_the_same(one: Record, other: Record) -> bool:
    """Whether two styles are the same but for shades of a colour that nobody can tell apart."""

    def alike(part: str) -> bool:
        if part not in _OF_COLOUR:
            return bool(one[part] == other[part])
        shades = zip(*(re.findall(r"\d+(?:\.\d+)?", style[part]) for style in (one, other)), strict=False)
        return all(abs(float(a) - float(b)) < SHADE for a, b in shades)

    return one.keys() == other.keys() and all(map(alike, one.keys()))


def _entries_of(curve: Record, entries: list[Record]) -> list[Record]:
    """The entries that look most like the curve: in all; in what both have; in that, whatever the size; or in colour."""
    style = curve.style
    both = [(entry, style.keys() & entry.style.keys()) for entry in entries]
    return (
        [entry for entry in entries if entry.style == style]
        or [entry for entry, parts in both if all(entry.style[part] == style[part] for part in parts)]
        or [entry for entry, parts in both if all(entry.style[part] == style[part] for part in parts - _OF_SIZE)]
        or [entry for entry in entries if entry.style.get("colour") == style.get("colour")]
    )


_OF_SIZE = {"alpha", "width", "size"}
_OF_COLOUR = {"colour", "face", "edge"}
SHADE = 0.03  # of 1: eight of the 255 steps of red, green or blue


def _swapped(of_full: str, of_mini: str) -> bool:
    """Whether the full batch's curve is called by words for mini-batches, and the other is not; no other words are judged."""
    says_mini = _MINI.search(of_full) and not _FULL.search(of_full) and not _NEGATION.search(of_full)
    return bool(says_mini) and not _MINI.search(of_mini)
