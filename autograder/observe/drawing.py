"""A Matplotlib figure as plain data: the curves on an axes, its labels, limits and legend."""

import itertools
from typing import Any

import numpy as np
import torch
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection, PathCollection
from matplotlib.colors import to_rgba
from matplotlib.figure import Figure
from matplotlib.legend import Legend
from matplotlib.lines import Line2D
from matplotlib.markers import MarkerStyle
from matplotlib.offsetbox import DrawingArea
from matplotlib.patches import Patch, PathPatch, Polygon, StepPatch
from matplotlib.path import Path

from autograder.observe.objects import is_a, type_name
from autograder.observe.picture import Curve, has_ink, in_picture

MAX_CURVES = 200
MAX_POINTS = 20_000
SMALLEST = 2  # points, of a text that can be read
FAINT = 0.03  # of 1: what lies so near to nothing, or to what is behind it, can't be seen


def figure_kind(there: bool, value: object) -> dict[str, str]:
    """kind: "missing", "figure" or "other"; type."""
    kind = "figure" if is_a(value, Figure) else "other" if there else "missing"
    return {"kind": kind, "type": type_name(value)}


def axes_seen(there: bool, value: object, figure: object) -> dict[str, Any]:
    """What is drawn on an axes.

    kind: "missing", "axes" or "other"; type; in_fig; x_label, y_label: what stands beside the axes, "" for nothing;
    x_limits, y_limits: what part of x and y can be seen; curves: each with x, y (float64), label and style; unseen: how many
    more are hidden, transparent, of the colour of what is behind them, or covered; points, shapes: how many lines of a single point there
    are, and how many artists that are no curves; legend: the entries' texts and styles, as the legends have them. A style is what
    tells it apart to the eye, part by part.
    """
    if not is_a(value, Axes):
        return {**_NOTHING, "kind": "other" if there else "missing", "type": type_name(value)}
    curves, unseen = _curves(value)
    return {
        "kind": "axes",
        "type": type_name(value),
        "in_fig": value in list(getattr(figure, "axes", [])),
        "x_label": _label(value, "x"),
        "y_label": _label(value, "y"),
        "x_limits": [float(limit) for limit in sorted(value.get_xlim())],
        "y_limits": [float(limit) for limit in sorted(value.get_ylim())],
        "curves": curves,
        "unseen": unseen,
        "points": sum(np.size(x) == 1 for line in value.lines for x, _ in _points(line)),
        "shapes": sum(not _points(artist) for artist in (*value.collections, *value.patches, *value.images)),
        "legend": _legend(value),
    }


_NOTHING: dict[str, Any] = {
    "in_fig": False,
    "x_label": "",
    "y_label": "",
    "x_limits": [0.0, 0.0],
    "y_limits": [0.0, 0.0],
    "curves": [],
    "unseen": 0,
    "points": 0,
    "shapes": 0,
    "legend": [],
}


def _label(axes: Axes, side: str) -> str:
    axis = axes.xaxis if side == "x" else axes.yaxis
    if not (axes.axison and axes.get_visible() and axis.get_visible() and axis.label.get_visible()):
        return ""
    figure: Any = axes.get_figure()
    behind = _solid(figure.get_facecolor()) if figure is not None else None
    return _read(axis.label, behind) or _read(getattr(figure, f"_sup{side}label", None), behind)


def _read(text: Any, behind: Any) -> str:
    """What a text says, "" if it can't be read: of nothing that is printed, of hardly any size, or of the colour behind it."""
    if text is None or not text.get_visible():
        return ""
    words = str(text.get_text()).strip()[:200]
    printed = any(sign.isprintable() and not sign.isspace() for sign in words)
    shows = _stands_out(_rgba(text.get_color(), text.get_alpha()), behind) and text.get_fontsize() >= SMALLEST
    return words if printed and shows and has_ink(text) else ""


def _stands_out(colour: Any, behind: Any) -> bool:
    """Whether a colour can be seen before another one, or before nothing."""
    differs = behind is None or max(abs(a - b) for a, b in zip(colour[:3], behind[:3], strict=True)) > FAINT
    return bool(colour[3] > FAINT and differs)


def _solid(colour: Any) -> Any:
    """A colour, or None if one looks through it."""
    rgba = _rgba(colour)
    return rgba if rgba[3] > 0.5 else None


def _curves(axes: Axes) -> tuple[list[dict[str, Any]], int]:
    """The curves that can be seen, and how many more there are."""
    background = _background(axes)
    drawn: list[Curve] = []
    curves, unseen = [], 0
    for artist in [*axes.lines, *axes.collections, *axes.patches]:
        for number, (x, y) in enumerate(_points(artist)):
            x, y = (np.ma.filled(np.ma.asarray(values, dtype=float), np.nan) for values in (x, y))
            if x.ndim != 1 or x.shape != y.shape or not 1 < len(x) <= MAX_POINTS:
                continue
            style = _style(artist, number, background) if artist.get_visible() and _is_drawn(artist) else {}
            unseen += not style
            if style:
                points = {"x": torch.tensor(x, dtype=torch.float64), "y": torch.tensor(y, dtype=torch.float64)}
                curves.append({**points, "label": str(artist.get_label())[:200], "style": style})
                drawn.append((artist, x, y))
    curves, drawn = curves[:MAX_CURVES], drawn[:MAX_CURVES]
    shown = [curve for curve, there in zip(curves, in_picture(axes, drawn), strict=True) if there]
    return shown, unseen + len(curves) - len(shown)


def _is_drawn(artist: Any) -> bool:
    """Whether Matplotlib's own code draws it: another one may draw nothing."""
    return "draw" not in vars(artist) and type(artist).draw.__module__.startswith("matplotlib.")


def _points(artist: Any) -> list[tuple[Any, Any]]:
    """The points of each of the curves that an artist draws."""
    if isinstance(artist, Line2D):
        return [(artist.get_xdata(orig=False), artist.get_ydata(orig=False))]
    if isinstance(artist, PathCollection):
        points: Any = np.ma.asarray(artist.get_offsets())
        return [(points[:, 0], points[:, 1])]
    if isinstance(artist, LineCollection):
        return [(segment[:, 0], segment[:, 1]) for segment in _joined(artist.get_segments()[:MAX_POINTS])[:MAX_CURVES]]
    if isinstance(artist, StepPatch):
        values, edges, _ = artist.get_data()
        return [_stairs(values, edges)]
    if isinstance(artist, PathPatch | Polygon):  # after StepPatch, which is a PathPatch
        return _open_path(artist)
    return []


def _joined(segments: list[Any]) -> list[Any]:
    """Segments, as one if each begins where the last one ends: a line may be made of many, to have many colours."""
    pairs = list(itertools.pairwise(segments))
    if not pairs or not all(len(one) and len(other) and (one[-1] == other[0]).all() for one, other in pairs):
        return segments
    return [np.concatenate([segments[0], *(segment[1:] for segment in segments[1:])])]


def _open_path(patch: PathPatch | Polygon) -> list[tuple[Any, Any]]:
    """The points of a patch that is a line from each to the next, and not an area."""
    path: Any = patch.get_path()
    is_line = path.codes is None or bool((path.codes[1:] == Path.LINETO).all())
    filled = patch.get_fill() and _rgba(patch.get_facecolor())[3] > 0
    if not is_line or filled:
        return []
    x, y = path.vertices[:, 0], path.vertices[:, 1]
    is_outline = len(x) > 3 and len(x) % 2 == 0 and (x[::2] == x[1::2]).all() and (y[1:-1:2] == y[2:-1:2]).all()
    return [_stairs(y[1:-1:2], x[::2]) if is_outline else (x, y)]  # the outline of a histogram


def _stairs(values: Any, edges: Any) -> tuple[Any, Any]:
    """The points of values that are drawn as stairs: each begins at its epoch, or has it in the middle."""
    at_epochs = bool(edges[0] == np.round(edges[0]))
    return (edges[:-1] if at_epochs else (edges[:-1] + edges[1:]) / 2, values)


def _background(axes: Axes) -> Any:
    """The colour behind the curves, or None if there is none."""
    filled = axes.axison and axes.get_frame_on() and axes.patch.get_visible()
    figure: Any = axes.get_figure()
    face = _solid(axes.get_facecolor()) if filled else None
    return face or (_solid(figure.get_facecolor()) if figure is not None else None)


def _style(artist: Any, number: int = 0, background: Any = None) -> dict[str, str]:
    """What tells two curves apart to the eye, part by part: colour, alpha, line, marker; nothing if it can't be seen.

    number: which of the artist's curves is meant.
    """
    if artist.get_path_effects():
        background = None  # an outline shows on any
    stroke = face = edge = _CLEAR
    dashes: Any = None
    path: Any = None
    width, size, edge_width = 0.0, 0.0, 1.0
    if isinstance(artist, Line2D):
        alpha = artist.get_alpha()
        if artist.get_linestyle() not in _NO_LINE:
            stroke, width = _rgba(artist.get_color(), alpha), float(artist.get_linewidth())
            dashes = getattr(artist, "_unscaled_dash_pattern", artist.get_linestyle())
        if artist.get_marker() not in (*_NO_LINE, None):
            marker = MarkerStyle(artist.get_marker(), artist.get_fillstyle())
            path, size = marker.get_path().transformed(marker.get_transform()), float(artist.get_markersize())
            face = _rgba(artist.get_markerfacecolor(), alpha) if marker.is_filled() else _CLEAR
            edge, edge_width = _rgba(artist.get_markeredgecolor(), alpha), float(artist.get_markeredgewidth())
    elif isinstance(artist, PathCollection):
        artist.update_scalarmappable()
        path = next(iter(artist.get_paths()), None)
        sizes = artist.get_sizes()
        size = float(np.sqrt(np.max(sizes))) if sizes is not None and len(sizes) else 1.0
        face, edge = (
            next((tuple(one) for one in colours if one[3] > FAINT), _CLEAR)
            for colours in (artist.get_facecolor(), artist.get_edgecolor())
        )
        edge_width = float(np.max(artist.get_linewidth(), initial=0))
    elif isinstance(artist, LineCollection):
        artist.update_scalarmappable()
        stroke = _turn(artist.get_edgecolor(), number, _CLEAR)
        width = float(_turn(np.atleast_1d(artist.get_linewidth()), number, 0))
        dashes = _turn(getattr(artist, "_us_linestyles", artist.get_linestyle()), number, None)
    elif isinstance(artist, Patch):
        if artist.get_linestyle() not in _NO_LINE:
            stroke, width = artist.get_edgecolor(), float(artist.get_linewidth())
            dashes = getattr(artist, "_unscaled_dash_pattern", artist.get_linestyle())
        if artist.get_fill():
            face, size = artist.get_facecolor(), 1.0

    line = [stroke] if width > 0 and _stands_out(stroke, background) else []
    filled = (face, size > 0), (edge, size > 0 and edge_width > 0)
    fill = [one for one, there in filled if there and _stands_out(one, background)]
    parts = {}
    if line or fill:
        main = (line or fill)[0]
        parts = {"colour": _text(main[:3]), "alpha": f"{main[3]:.2f}"}
    if line:
        parts |= {"dashes": _text(dashes)[:200], "width": f"{width:.2g}"}
    if fill:
        shape = _text(path.vertices[:9])[:300] if path is not None else ""
        parts |= {"marker": shape, "size": f"{size:.2g}", "face": _text(face), "edge": _text(edge)}
    return parts


_CLEAR = (0.0, 0.0, 0.0, 0.0)
_NO_LINE = ("None", "none", " ", "")


def _turn(values: Any, number: int, otherwise: Any) -> Any:
    """What one of a collection's curves gets of the values that they take in turn."""
    return values[number % len(values)] if len(values) else otherwise


def _rgba(colour: Any, alpha: Any = None) -> Any:
    try:
        return to_rgba(colour, alpha)
    except (ValueError, TypeError):
        return to_rgba("C0", alpha)


def _text(numbers: Any) -> str:
    """Numbers, in whatever lists they stand, as a text that is the same for the same numbers."""
    if numbers is None or isinstance(numbers, (str, float, int, np.number)):
        return f"{numbers:.3f}" if isinstance(numbers, (float, int, np.number)) else str(numbers)
    return f"({','.join(map(_text, numbers))})"


def _legend(axes: Axes) -> list[dict[str, Any]]:
    """The entries of the legends on the axes and on its figure; if there are none, those of the figure's other axes. One drawn of several parts comes with each."""
    holders: list[Any] = [axes.get_figure()]
    while getattr(holders[-1], "figure", holders[-1]) is not holders[-1]:
        holders.append(holders[-1].figure)  # a figure in a figure
    legends = [one for holder in (axes, *holders) if holder for one in holder.get_children() if isinstance(one, Legend)]
    if not legends and holders[0]:
        legends = holders[-1].findobj(Legend)
    background = _background(axes)
    entries = []
    for legend in legends:
        handles = list(legend.legend_handles) if legend.get_visible() else []
        behind = (_solid(legend.get_frame().get_facecolor()) if legend.get_frame_on() else None) or background
        areas = [area.get_children() for area in legend.findobj(DrawingArea)]
        for text, handle in zip(legend.get_texts()[:MAX_CURVES], handles, strict=False):
            parts = next((area for area in areas if handle in area), [handle])[:MAX_CURVES]  # stems are lines and markers
            known = (Line2D, PathCollection, LineCollection)
            styles = [_style(part, 0, background) for part in parts if isinstance(part, known)]
            shown = _read(text, behind)
            entries += [{"text": shown, "style": style} for style in styles if style] or [{"text": shown, "style": {}}]
    return entries[:MAX_CURVES]
