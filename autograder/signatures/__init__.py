"""What an observation says about the work, whatever the style of the code: its signature.

A signature is a dict of facts. A fact is plain data or tensors of numbers; where two pieces of work make the same mistake
on the same inputs, their facts are the same. The first character of a fact's name may say more: with "~" it is numbers that
hang on the mistake's own parameters - a learning rate, the size of some noise -, in which two mistakes of a kind may differ;
with "!" it is telling enough for a kind; with "?" it hangs on style too, and only decides between mistakes that fit; with "^" it says
how the work ends, which an exception changes.
"""

from collections.abc import Callable
from typing import Any

import torch

from autograder.signatures import figures, files, loading, reruns, trainings
from autograder.signatures.exceptions import of_exception
from autograder.verdict import Observation

__all__ = ["SIGNATURES", "Signature", "differences", "of_exception", "same", "signature"]

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
