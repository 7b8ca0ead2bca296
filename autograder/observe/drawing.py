"""A Matplotlib figure as plain data: the curves on an axes, its labels, limits and legend."""

from typing import Any

import numpy as np
import torch
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection, PathCollection
from matplotlib.colors import to_rgba
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from autograder.observe.objects import type_name

MAX_CURVES = 200
MAX_POINTS = 20_000


def figure_kind(there: bool, value: object) -> dict[str, str]:
    """kind: "missing", "figure" or "other"; type."""
    kind = "figure" if isinstance(value, Figure) else "other" if there else "missing"
    return {"kind": kind, "type": type_name(value)}


def axes_seen(there: bool, value: object, figure: object) -> dict[str, Any]:
    """What is drawn on an axes.

    kind: "missing", "axes" or "other"; type; in_fig; x_label, y_label: what stands beside the axes, "" for nothing;
    x_limits: what part of x can be seen; curves: each with x, y (float64), label and style; legend: the entries' texts and
    styles, as an axes or figure legend has them.
    """
    if not isinstance(value, Axes):
        return {**_NOTHING, "kind": "other" if there else "missing", "type": type_name(value)}
    return {
        "kind": "axes",
        "type": type_name(value),
        "in_fig": value in list(getattr(figure, "axes", [])),
        "x_label": _label(value, "x"),
        "y_label": _label(value, "y"),
        "x_limits": [float(limit) for limit in sorted(value.get_xlim())],
        "curves": _curves(value)[:MAX_CURVES],
        "legend": _legend(value),
    }


_NOTHING: dict[str, Any] = {
    "in_fig": False,
    "x_label": "",
    "y_label": "",
    "x_limits": [0.0, 0.0],
    "curves": [],
    "legend": [],
}


def _label(axes: Axes, side: str) -> str:
    axis = axes.xaxis if side == "x" else axes.yaxis
    if not (axes.axison and axes.get_visible() and axis.get_visible() and axis.label.get_visible()):
        return ""
    own = axes.get_xlabel() if side == "x" else axes.get_ylabel()
    if own.strip():
        return str(own).strip()[:200]
    figure = axes.get_figure()
    of_all = getattr(figure, f"get_sup{side}label", lambda: "")()
    return str(of_all).strip()[:200]


def _curves(axes: Axes) -> list[dict[str, Any]]:
    curves = []
    for line in axes.lines:
        drawn = line.get_linestyle() not in ("None", " ", "") or line.get_marker() not in ("None", " ", "", None)
        if drawn and _visible(line):
            curves.append(_curve(line.get_xdata(orig=False), line.get_ydata(orig=False), line))
    for collection in axes.collections:
        if isinstance(collection, PathCollection) and _visible(collection):
            points: Any = np.ma.asarray(collection.get_offsets())
            curves.append(_curve(points[:, 0], points[:, 1], collection))
        elif isinstance(collection, LineCollection) and _visible(collection):
            for segment in collection.get_segments()[:MAX_CURVES]:
                curves.append(_curve(segment[:, 0], segment[:, 1], collection))
    return [curve for curve in curves if curve is not None]


def _curve(x: Any, y: Any, artist: Any) -> Any:
    x, y = (np.ma.filled(np.ma.asarray(values, dtype=float), np.nan) for values in (x, y))
    if x.ndim != 1 or x.shape != y.shape or not 1 < len(x) <= MAX_POINTS:
        return None
    return {
        "x": torch.tensor(x, dtype=torch.float64),
        "y": torch.tensor(y, dtype=torch.float64),
        "label": str(artist.get_label())[:200],
        "style": _style(artist),
    }


def _visible(artist: Any) -> bool:
    alpha = artist.get_alpha()
    return bool(artist.get_visible()) and (alpha is None or np.max(alpha) > 0.02)


def _style(artist: Any) -> list[str]:
    """What tells two curves apart to the eye: colour, line style, marker, width."""
    if isinstance(artist, Line2D):
        line = str(artist.get_linestyle())
        return [
            _colour(artist.get_color() if line not in ("None", " ", "") else artist.get_markerfacecolor()),
            line,
            str(artist.get_marker()),
            f"{float(artist.get_linewidth()):.2g}",
        ]
    colours = artist.get_facecolor() if isinstance(artist, PathCollection) else artist.get_edgecolor()
    if len(colours) == 0:
        colours = artist.get_edgecolor()
    first = _colour(colours[0]) if len(colours) else ""
    paths = artist.get_paths()
    marker = str(np.round(paths[0].vertices[:9], 2).tolist())[:200] if len(paths) else ""
    return [first, type(artist).__name__, marker, ""]


def _colour(value: Any) -> str:
    try:
        return ",".join(f"{part:.3f}" for part in to_rgba(value))
    except ValueError:
        return str(value)[:60]


def _legend(axes: Axes) -> list[dict[str, Any]]:
    holders: list[Any] = [axes.get_figure()]
    while getattr(holders[-1], "figure", holders[-1]) is not holders[-1]:
        holders.append(holders[-1].figure)  # a figure in a figure
    legends = [axes.get_legend(), *(legend for holder in holders for legend in getattr(holder, "legends", []))]
    entries = []
    for legend in legends:
        if legend is None or not legend.get_visible():
            continue
        handles = list(legend.legend_handles)
        for number, text in enumerate(legend.get_texts()[:MAX_CURVES]):
            handle = handles[number] if number < len(handles) else None
            style = _style(handle) if isinstance(handle, (Line2D, PathCollection, LineCollection)) else []
            entries.append({"text": str(text.get_text()).strip()[:200], "style": style})
    return entries
