"""What an observation says about the work, whatever the style of the code: its signature.

A signature is a dict of facts. A fact is plain data or tensors of numbers; where two pieces of work make the same mistake
on the same inputs, their facts are the same. The first character of a fact's name may say more: with "~" it is numbers that
hang on the mistake's own parameters - a learning rate, the size of some noise -, in which two mistakes of a kind may differ;
with "!" it is telling enough for a kind; with "?" it hangs on style too, and only decides between mistakes that fit.
"""

import re
from collections.abc import Callable
from typing import Any

import torch

from autograder.evidence import Record
from autograder.signatures import figures, files, loading, reruns, trainings
from autograder.verdict import Observation

Signature = dict[str, Any]
SIGNATURES: dict[str, Callable[[tuple[Any, ...], Any], Signature]] = {
    "dataset": loading.dataset,
    "loaders": loading.loaders,
    "trainings": trainings.trainings,
    "rerun": reruns.rerun,
    "figure": figures.figure,
    "plot": figures.figure,
    "batches": files.batches,
    "streaming": files.streaming,
}


def signature(observation: Observation) -> Signature:
    """The facts of an observation; none for an observer that has no signature."""
    make = SIGNATURES.get(observation.observer)
    return {} if make is None else make(observation.args, observation.evidence)


def of_exception(raised: Record) -> Signature:
    """The facts of an exception in the student's code: its type, whether it was raised on purpose, and its message, without addresses."""
    on_purpose = ", on purpose" if str(raised.get("line", "")).strip().startswith("raise ") else ""
    return {"raised": (f"{raised['type']}{on_purpose}", re.sub(r"0x[0-9a-f]+", "…", str(raised["message"]))[:200])}


def differences(of: Signature, right: Signature) -> Signature:
    """The facts in which a signature differs from the right solution's."""
    return {name: fact for name, fact in of.items() if name not in right or not same(fact, right[name])}


def same(one: Any, other: Any) -> bool:
    """Whether two facts are the same; numbers up to rounding."""
    if isinstance(one, torch.Tensor) and isinstance(other, torch.Tensor):
        return one.shape == other.shape and torch.allclose(one.double(), other.double(), rtol=1e-4, atol=1e-6, equal_nan=True)
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)):
        return len(one) == len(other) and all(map(same, one, other))
    return type(one) is type(other) and bool(one == other)
