"""Whether curves can be seen in the picture that a figure gives: it must change, where a curve is, when the curve is taken away.

And whether texts leave ink on paper at all.
"""

import copy
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg, RendererAgg
from matplotlib.text import Text
from matplotlib.transforms import IdentityTransform
from numpy.typing import NDArray

LONG_SIDE = 640  # pixels: those of Matplotlib's default figure
NEAR = 8  # pixels, around a point of a curve
MUCH = 0.05  # of a curve's points: a line behind another one, or a few markers, show at more
MANY = 10  # points: fewer may be what a logarithmic axis shows of losses that are mostly zero
CHANGED = 7  # of 255: what is as faint as that can't be seen
MAX_ARTISTS = 3000  # more would take too long to draw
MAX_PICTURES = 40
PAPER = 800, 400  # pixels, of 1/72 inch: room for the middle of a text, which is enough

Curve = tuple[Artist, NDArray[np.float64], NDArray[np.float64]]


def in_picture(axes: Axes, curves: list[Curve]) -> list[bool]:
    """For each curve - its artist, x and y - whether the picture shows it where its points are on the axes.

    Curves that coincide are taken away together, since one of them hides the others. What can't be told counts as shown: a figure
    that can't be drawn here, and curves outside the limits of the axes or behind MAX_PICTURES others. In a
    figure that has too much in it nothing is told apart, and so nothing shown.
    """
    figure: Any = axes.get_figure()
    while getattr(figure, "figure", figure) is not figure:
        figure = figure.figure  # a figure in a figure
    if figure is None:
        return [True] * len(curves)
    if len(axes.get_children()) > MAX_ARTISTS:
        return [False] * len(curves)
    try:
        with warnings.catch_warnings(action="ignore"), _small(figure):
            return _shown(figure, axes, curves)
    except Exception:
        return [True] * len(curves)


def has_ink(text: Text) -> bool:
    """Whether anything is drawn where a text is: spaces, and what was told to draw nothing, leave the paper as it was.

    What can't be drawn here (a text in LaTeX, say) counts as drawn.
    """
    width, height = PAPER
    paper = RendererAgg(width, height, 72)
    alone = copy.copy(text)
    try:
        with warnings.catch_warnings(action="ignore"):
            alone.set_transform(IdentityTransform())
            alone.set_position((width / 2, height / 2))
            alone.draw(paper)
    except Exception:
        return True
    return bool(np.asarray(paper.buffer_rgba())[:, :, 3].any())


def _shown(figure: Any, axes: Axes, curves: list[Curve]) -> list[bool]:
    whole = _pixels(figure)
    places = [_within(axes, len(whole), x, y) for _, x, y in curves]
    shown: list[bool | None] = [True if not len(points) else False if _on_one_spot(points) else None for points in places]
    for _ in range(MAX_PICTURES):
        if None not in shown:
            break
        first = shown.index(None)
        alike = [number for number in range(len(curves)) if number == first or _coincide(places[number], places[first])]
        with _hidden([curves[number][0] for number in alike]):
            changed = np.abs(whole - _pixels(figure)).max(axis=2) > CHANGED
        for number in alike:
            shown[number] = _share_near(changed, places[number]) >= MUCH
    return [one is not False for one in shown]


@contextmanager
def _small(figure: Any) -> Iterator[None]:
    """The figure without texts and what else stands at its axes, which take most of the time, in as many pixels as it usually has."""
    canvas, dpi = figure.canvas, figure.get_dpi()
    left_out = [axis for axes in figure.axes for axis in (axes.xaxis, axes.yaxis)] + figure.findobj(Text)
    try:
        FigureCanvasAgg(figure)
        figure.set_dpi(LONG_SIDE / max(figure.get_size_inches()))
        with _hidden(left_out):
            yield
    finally:  # an instructor's own kernel is not a copy
        figure.set_canvas(canvas)
        figure.set_dpi(dpi)


@contextmanager
def _hidden(artists: list[Any]) -> Iterator[None]:
    before = [one.get_visible() for one in artists]
    for one in artists:
        one.set_visible(False)
    try:
        yield
    finally:
        for one, visible in zip(artists, before, strict=True):
            one.set_visible(visible)


def _pixels(figure: Any) -> NDArray[np.int16]:
    """The picture: (rows, columns, 4), counted from the top."""
    figure.canvas.draw()
    return np.asarray(figure.canvas.buffer_rgba()).astype(np.int16)


def _within(axes: Axes, height: int, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.int64]:
    """The pixels, (points, 2) as row and column, of those points that lie within the axes."""
    with np.errstate(all="ignore"):
        points = axes.transData.transform(np.column_stack([x, y]))
    left, bottom, right, top = axes.bbox.extents
    points = points[np.isfinite(points).all(axis=1)]
    points = points[(points >= [left, bottom]).all(axis=1) & (points <= [right, top]).all(axis=1)]
    columns, rows = points.astype(int).T
    return np.column_stack([height - 1 - rows, columns])


def _on_one_spot(points: NDArray[np.int64]) -> bool:
    """Whether all of many points lie so near to each other that they show nothing."""
    return len(points) > MANY and bool(np.ptp(points, axis=0).max() < NEAR)


def _coincide(one: NDArray[np.int64], other: NDArray[np.int64]) -> bool:
    return one.shape == other.shape and bool((np.abs(one - other) <= 1).all())


def _share_near(changed: NDArray[np.bool_], points: NDArray[np.int64]) -> float:
    """The share of points near which something changed; none of those beside the picture."""
    padded = np.pad(changed, NEAR).astype(np.int64)
    sums = np.pad(padded.cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))  # of all pixels above and to the left
    inside = points[((points >= 0) & (points < changed.shape)).all(axis=1)]
    (top, left), (bottom, right) = inside.T, inside.T + 2 * NEAR + 1
    near = sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left]
    return float((near > 0).sum() / len(points))
