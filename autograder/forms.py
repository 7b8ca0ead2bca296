"""The form of each observer's evidence, checked before anything is judged: a hostile process can't send another one.

A form is a type (exactly that type), a set of types, a list with one form (any number of those), a dict (exactly those
keys), or a Tensor form: its dtype and its number of dimensions, any shape.
"""

from dataclasses import dataclass
from typing import Any

import torch

from autograder.evidence import MalformedEvidence


@dataclass(frozen=True)
class Tensor:
    """A tensor of this dtype (any, if None) and number of dimensions (any, if None)."""

    dtype: torch.dtype | None = None
    dimensions: int | None = None


@dataclass(frozen=True)
class Maybe:
    """None, or the form."""

    form: Any


@dataclass(frozen=True)
class Either:
    """One of the forms."""

    forms: tuple[Any, ...]


@dataclass(frozen=True)
class Each:
    """A dict with any keys, each of whose values has the form."""

    form: Any


VECTOR = Tensor(torch.float64, 1)
WEIGHTS = Tensor(torch.float32, 1)
NUMBERS = {
    "kind": str,
    "type": str,
    "is_sequence": bool,
    "length": int,
    "holds_graph": bool,
    "numbers": Maybe(VECTOR),
    "culprit": str,
}
BATCH = Either((str, [Either((str, Tensor()))]))
EXCEPTION = {"type": str, "message": str, "line": str}
CALL = {
    "loader": str,
    "loss_probes": [float],
    "epochs": int,
    "optimizer": str,
    "settings": [Each([float])],
    "owns_model": bool,
    "fresh": bool,
    "model": int,
    "optimizer_number": int,
    "weights": WEIGHTS,
    "returned": VECTOR,
}
SHORT_TRAINING = {"weights": WEIGHTS, "returned": NUMBERS, "steps": int}
CURVE = {"x": VECTOR, "y": VECTOR, "label": str, "style": Each(str)}
FIGURE = {
    "losses": Each(NUMBERS),
    "fig": {"kind": str, "type": str},
    "ax": {
        "kind": str,
        "type": str,
        "in_fig": bool,
        "x_label": str,
        "y_label": str,
        "x_limits": [float],
        "y_limits": [float],
        "curves": [CURVE],
        "unseen": int,
        "points": int,
        "shapes": int,
        "legend": [{"text": str, "style": Each(str)}],
    },
    "error": str,
}
FORMS: dict[str, Any] = {
    "dataset": {"type": str, "is_tensor_dataset": bool, "tensors": [Either((str, Tensor()))]},
    "loaders": [{"type": str, "is_data_loader": bool, "batch_counts": [int], "epochs": [[BATCH]]}],
    "lists": [NUMBERS],
    "named": {"results": Each(NUMBERS), "steps": int},
    "trainings": [
        {
            "returned": NUMBERS,
            "weights": WEIGHTS,
            "events": [[int]],
            "trajectory": Tensor(torch.float32, 2),
        }
    ],
    "short_trainings": {**dict.fromkeys(("full", "mini", "planned", "rising"), Maybe(SHORT_TRAINING)), "error": str},
    "batches": [
        {
            "is_dataset": bool,
            "type": str,
            "length": int,
            "batches": [Either((EXCEPTION, BATCH))],
            "past_end": [str],
            "served": int,
        }
    ],
    "streaming": {
        "making_peak": int,
        "kept": int,
        "kept_in_arrays": int,
        "length_peak": int,
        "first_peak": int,
        "late_peak": int,
        "gave_numbers": bool,
        "stale": bool,
        "small_length": int,
        "small_numbers": VECTOR,
        "late_numbers": VECTOR,
        "batches_alive": int,
        "file_bytes": int,
    },
    "rerun": {"results": Each(NUMBERS), "error": str, "calls": [CALL]},
    "figure": FIGURE,
    "plot": FIGURE,
}


def check(observer: str, args: tuple[Any, ...], evidence: Any) -> None:
    """Raise MalformedEvidence unless the evidence has the form that the observer gives for these arguments."""
    problem = _problem(FORMS[observer], evidence, observer)
    if problem:
        raise MalformedEvidence(problem)
    named = evidence.get("results", evidence.get("losses")) if isinstance(evidence, dict) else None
    if named is not None and list(named) != _names(args):
        raise MalformedEvidence(f"{observer} has other names than were asked for")
    if isinstance(evidence, list) and len(evidence) != _answers(observer, args):
        raise MalformedEvidence(f"{observer} has another number of answers than were asked for")
    if observer == "loaders" and any(
        [len(batches) for batches in one.epochs] != one.batch_counts or len(one.epochs) != 2 for one in evidence
    ):
        raise MalformedEvidence("a loader has other epochs than it says")
    if observer == "batches" and any(
        (len(one.batches), len(one.past_end)) != (len(table["order"]), len(table["past_end"]))
        for one, table in zip(evidence, args[1], strict=True)
    ):
        raise MalformedEvidence("a dataset gave another number of batches than were asked for")


def _names(args: tuple[Any, ...]) -> list[str]:
    names = args[-1]["results"] if isinstance(args[-1], dict) else args[-1]
    return list(names)


def _answers(observer: str, args: tuple[Any, ...]) -> int:
    return len(args) if observer in ("loaders", "lists") else len(args[1])


def _problem(form: Any, value: Any, place: str) -> str:
    """What is wrong with the value, or "" if it has the form."""
    if isinstance(form, Maybe):
        return "" if value is None else _problem(form.form, value, place)
    if isinstance(form, Either):
        problems = [_problem(one, value, place) for one in form.forms]
        return "" if "" in problems else problems[-1]
    if isinstance(form, Each):
        if not isinstance(value, dict):
            return f"{place} is not a dict"
        return next(filter(None, (_problem(form.form, one, place) for one in value.values())), "")
    if isinstance(form, Tensor):
        fits = isinstance(value, torch.Tensor) and form.dtype in (None, value.dtype) and form.dimensions in (None, value.ndim)
        return "" if fits else f"{place} is no such tensor as expected"
    if isinstance(form, list):
        if not isinstance(value, list):
            return f"{place} is not a list"
        return next(filter(None, (_problem(form[0], one, f"a part of {place}") for one in value)), "")
    there = value.get("numbers") if form is NUMBERS and isinstance(value, dict) else None
    if isinstance(there, torch.Tensor) and there.shape != (value.get("length"),):
        return f"{place} has another length than it says"
    if isinstance(form, dict):
        if not isinstance(value, dict) or set(value) != set(form):
            return f"{place} has other entries than expected"
        return next(filter(None, (_problem(one, value[key], key) for key, one in form.items())), "")
    return "" if type(value) is form else f"{place} is not of the type {form.__name__}"
