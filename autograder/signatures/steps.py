"""How a training stepped, compared with steps from each batch's own gradient: the same, twice as far, ever shorter …

Steps are compared by their direction and their length, so a learning rate or a factor need not be known beforehand.
"""

import itertools
from typing import Any

import torch

from autograder.evidence import Record
from autograder.observe.problems import LOSSES, Network, Problem, flat_weights, optimizer_over, shaped

RELATIVE = 5e-3
CLIPPED = "clipped"


def kind_of_steps(problem: Problem, seen: Record, batches: list[dict[str, Any]]) -> str:
    """The kind of a training's steps, in words; "other steps" where they have no simple relation to the right ones."""
    taken = [one for one in batches if one["backward"]] or [one for one in batches if one["has_grad"]] or batches
    if not taken or any(one["loss"] != one["loss"] for one in taken):
        return "no losses"
    taken = taken[:40] if problem["epochs"] <= 100 else taken
    steps = _steps(problem, seen, taken)
    if not steps:
        return "one batch"
    if problem["optimizer"].get("groups"):  # learning rates may differ from group to group: the first one only
        size = sum(part.numel() for part in problem["weights"][:2])
        steps = [(came[:size], right[:size], weights[:size]) for came, right, weights in steps]
    if _clipped([came for came, _, _ in steps], [right for _, right, _ in steps]):
        return CLIPPED
    factors = []
    for came, right, _ in steps:
        factor = float(came @ right / (right @ right)) if bool(right.any()) else 1.0
        factors.append((factor, float((came - factor * right).norm() / (right.norm() + 1e-12))))
    if all(off <= RELATIVE * max(1.0, abs(factor)) + 2e-3 for factor, off in factors):
        return _kind_of_factors([factor for factor, _ in factors], steps, taken)
    if all(_frozen_part(problem, came, right) for came, right, _ in steps):
        return "a part of the model stays"
    if all(_with_decay(came, right, weights) for came, right, weights in steps):
        return "weights decay"
    return "other steps"


def _steps(problem: Problem, seen: Record, taken: list[dict[str, Any]]) -> list[tuple[torch.Tensor, torch.Tensor, torch.Tensor]]:
    """Each step as it came, as it should be from the same weights, and these; the last one only where it can be known."""
    model = Network(shaped(problem, taken[0]["weights"]), problem["activation"])
    optimizer = optimizer_over(model, problem["optimizer"])
    whole = len(taken) == sum(event[:1] == [4] for event in seen.events)
    after = [one["weights"] for one in taken[1:]] + ([seen.weights] if whole and taken[-1] is not taken[0] else [])
    steps = []
    for one, reached in zip(taken, after, strict=False):
        torch.nn.utils.vector_to_parameters(one["weights"].clone(), model.parameters())
        optimizer.zero_grad()
        LOSSES[problem["loss"]](model(problem["features"][one["rows"]]), problem["targets"][one["rows"]]).backward()  # type: ignore[no-untyped-call]  # PyTorch has no types there
        optimizer.step()
        steps.append((reached - one["weights"], flat_weights(model) - one["weights"], one["weights"]))
    return steps


def _kind_of_factors(factors: list[float], steps: Any, taken: list[dict[str, Any]]) -> str:
    def all_near(expected: list[float]) -> bool:
        return all(abs(one - other) <= 2e-2 * max(abs(other), 0.02) for one, other in zip(factors, expected, strict=True))

    lengths = [1 / len(one["rows"]) for one in taken[: len(factors)]]
    if all_near([1.0] * len(factors)):
        return "right"
    if all_near([0.0] * len(factors)):
        return "none"
    if all_near([-1.0] * len(factors)):
        return "the opposite way"
    if all_near([2.0] * len(factors)):
        return "twice as far"
    if all_near([factors[0]] * len(factors)) and len(factors) > 1:
        return "by a constant factor"
    if all_near(lengths):
        return "divided by the batch's length"
    if all_near([1 / length for length in lengths]):
        return "times the batch's length"
    if all(one >= other - 1e-3 for one, other in itertools.pairwise(factors)) and factors[0] <= 1.02 and min(factors) > 0:
        return "ever shorter"
    if all(abs(one) <= 0.02 or abs(one - 1) <= 0.02 for one in factors):
        return "some left out"
    return "by different factors"


def _clipped(came: list[torch.Tensor], right: list[torch.Tensor]) -> bool:
    """Whether steps are the right ones but for those that are longer than some length, or their numbers than some number."""
    if not any(bool(one.any()) for one in came):
        return False
    longest = max(float(one.norm()) for one in came)
    largest = max(float(one.abs().max()) for one in came)
    by_norm = [one * min(1.0, longest / (float(one.norm()) + 1e-12)) for one in right]
    by_value = [one.clamp(-largest, largest) for one in right]
    return any(_near(came, bound) and not _near(right, bound) for bound in (by_norm, by_value))


def _near(came: list[torch.Tensor], expected: list[torch.Tensor]) -> bool:
    return all(float((one - other).norm()) <= 2e-2 * float(other.norm()) for one, other in zip(came, expected, strict=True))


def _frozen_part(problem: Problem, came: torch.Tensor, right: torch.Tensor) -> bool:
    place, moved, still = 0, 0, 0
    for part in problem["weights"][: 2 if problem["optimizer"].get("groups") else None]:
        there = slice(place, place + part.numel())
        place += part.numel()
        if torch.allclose(came[there], right[there], rtol=2e-2, atol=1e-5 + RELATIVE * float(right.abs().max())):
            moved += 1
        elif not came[there].any():
            still += 1
        else:
            return False
    return moved > 0 and still > 0


def _with_decay(came: torch.Tensor, right: torch.Tensor, weights: torch.Tensor) -> bool:
    basis = torch.stack([right, weights], 1).double()
    parts = torch.linalg.lstsq(basis, came.double()[:, None]).solution
    off = (basis @ parts - came.double()[:, None]).norm() / (came.norm() + 1e-12)
    return bool(off < RELATIVE) and abs(float(parts[0]) - 1) < 0.02 and -0.5 < float(parts[1]) < 0
