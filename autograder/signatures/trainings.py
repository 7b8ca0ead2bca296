"""Signatures of train at work: what it returned, how its numbers stand to the losses of its own steps, and how it stepped."""

from itertools import pairwise
from typing import Any

import torch

from autograder.evidence import Record
from autograder.observe.problems import Problem
from autograder.signatures.losses import laws_obeyed, own_batches
from autograder.signatures.steps import CLIPPED, kind_of_steps

Facts = dict[str, Any]
SINGLE = 1  # a problem of a single epoch rules out many mistakes in next to no time
BRIEF = 5  # problems of at most so many epochs already rule most mistakes out
LONG = 100  # problems of more epochs are left out: what shows only there is told by the kind of steps
FEW_BATCHES = 3  # problems of more take long to follow step by step, and tell known mistakes apart no better
_OTHERS = {name: name for name in ("a dict", "a float", "a str", "a generator", "a DataFrame")} | {
    **dict.fromkeys(("a Network", "a Sequential"), "a model"),
    **dict.fromkeys(("a map", "a filter", "a zip", "an enumerate", "an accumulate", "a list_iterator", "a chain"), "an iterator"),
}


def trainings(args: tuple[Any, ...], seen: Any) -> Facts:
    """Facts of several trainings."""
    cases = list(zip(args[1], seen, strict=True))
    facts: Facts = {"returned": _common([_returned(problem, one) for problem, one in cases])}
    facts["passes"] = _common([_passes(problem, one) for problem, one in cases])
    facts["!ends"] = _ends([(problem["epochs"], _count(one, 0), one.returned.length) for problem, one in cases])
    facts["!inputs"] = all(event[1] >= 0 for _, one in cases for event in one.events if event[:1] == [1])
    facts["!start"] = all(_begins_as_given(problem, one) for problem, one in cases)
    own = [own_batches(problem, one) for problem, one in cases]
    as_served = all(_in_order(problem, batches) for (problem, _), batches in zip(cases, own, strict=True))
    facts["!batches"] = "as served" if as_served else "in another order"
    facts["?order"] = _order(seen[0])
    laws = [laws_obeyed(problem, one) for problem, one in cases if one.returned.numbers is not None]
    in_all = [law for law in laws[0] if all(law in others for others in laws)] if laws else []
    facts["report"] = in_all[0] if in_all else "another"
    short = [(problem, one) for problem, one in cases if problem["epochs"] <= LONG]
    if not in_all:
        facts["~numbers"] = [_numbers(one) for _, one in short]
    facts["changed"] = any(not torch.equal(one.weights, _start(problem)) for problem, one in cases)
    facts["steps"] = _steps(cases, own, facts["changed"])
    facts["~weights"] = [_weights(problem, one) for problem, one in short]
    facts["moved on the way"] = any(len(one.trajectory) > 1 and bool(one.trajectory.diff(dim=0).any()) for _, one in cases)
    return facts


def one_list_for_all(seen: list[Record]) -> bool:
    """Whether each training seems to add its numbers to those of the trainings before it: there are more from one to the next."""
    lengths = [one.returned.length for one in seen]
    return all(before < after for before, after in pairwise(lengths))


def _common(values: list[str]) -> Any:
    return values[0] if len(set(values)) == 1 else tuple(values)


def _returned(problem: Problem, seen: Record) -> str:
    came, epochs = seen.returned, problem["epochs"]
    if came.kind == "None":
        return "None"
    if not came.is_sequence:
        return _OTHERS.get(came.type, "no sequence")
    if came.holds_graph:
        return "with a graph"
    if came.numbers is None:
        inside = came.culprit if came.culprit in ("a list", "a tuple", "a str") else "no numbers"
        return f"{'' if came.length == epochs else 'so many '}of {inside}"
    batches = len(problem["passes"][0])
    lengths = {
        epochs * batches: "one for each batch",
        epochs + 1: "one more",
        epochs - 1: "one less",
        epochs: "one for each epoch",
    }
    return lengths.get(came.length, "one" if came.length == 1 else "too few" if came.length < epochs else "too many")


def _passes(problem: Problem, seen: Record) -> str:
    """How often train went through the batches, and how many steps it made there."""
    events = [event[0] for event in seen.events if event]
    epochs, batches = problem["epochs"], len(problem["passes"][0])
    steps, passes = events.count(4), events.count(0)
    how_often = {
        1: "once",
        0: "never",
        epochs + 1: "once more",
        epochs - 1: "once less",
        2 * epochs: "twice each epoch",
        epochs: "each epoch",
    }
    how_many = {
        1: "one step",
        0: "no step",
        2 * epochs * batches: "two steps a batch",
        epochs * (batches - 1): "one step less an epoch",
        epochs * (batches + 1): "one step more an epoch",
        epochs: "one step an epoch",
        epochs * batches: "one step a batch",
    }
    return f"{how_often.get(passes, 'another number of passes')}, {how_many.get(steps, 'another number of steps')}"


def _count(seen: Record, kind: int) -> int:
    return sum(event[:1] == [kind] for event in seen.events)


def _ends(cases: list[tuple[int, int, int]]) -> str:
    """Whether some trainings, not all, end before their last epoch with a number for each; a case: epochs, passes, numbers."""
    early = [0 < passes == numbers < epochs for epochs, passes, numbers in cases]
    others = [passes == numbers == epochs for epochs, passes, numbers in cases]
    some = any(early) and any(others) and all(one or other for one, other in zip(early, others, strict=True))
    return "early, now and then" if some else "not so"


def _numbers(seen: Record) -> torch.Tensor:
    numbers = seen.returned.numbers
    return torch.empty(0, dtype=torch.float64) if numbers is None else numbers


def _steps(cases: list[tuple[Problem, Record]], own: list[list[dict[str, Any]]], changed: bool) -> Any:
    """The kinds of steps on all problems; one kind alone where it says what happened whatever the problem."""
    if changed and not any(event[:1] == [4] for _, one in cases for event in one.events):
        return "not the optimizer's"
    kinds = tuple(kind_of_steps(problem, one, batches) for (problem, one), batches in zip(cases, own, strict=True))
    return CLIPPED if kinds[0] == CLIPPED else kinds


def _begins_as_given(problem: Problem, seen: Record) -> bool:
    start = _start(problem)
    return len(seen.trajectory) == 0 or seen.trajectory.shape[1] != len(start) or torch.equal(seen.trajectory[0], start)


def _order(seen: Record) -> str:
    """Losses, backward passes and steps of the first two batches, in their order."""
    return "".join(" FLBS"[event[0]] for event in seen.events if event and event[0] in (2, 3, 4))[:6]


def _in_order(problem: Problem, batches: list[dict[str, Any]]) -> bool:
    """Whether each pass steps through its batches as they were served; also where it does not step through all of them."""
    taken: dict[int, list[list[int]]] = {}
    for one in batches:
        if one["backward"]:
            taken.setdefault(one["pass"], []).append(one["rows"])
    for number, came in taken.items():
        served = problem["passes"][max(number, 0) % len(problem["passes"])]
        if came != served and sorted(came) == sorted(served):
            return False
    return True


def _start(problem: Problem) -> torch.Tensor:
    return torch.cat([part.reshape(-1) for part in problem["weights"]])


def _weights(problem: Problem, seen: Record) -> torch.Tensor:
    """The weights in units of how far they moved, or of 1 % of their size where they hardly did, rounded to compare."""
    start = _start(problem)
    if seen.weights.shape != start.shape:
        return torch.empty(0)
    moved: torch.Tensor = seen.weights - start
    return moved / max(float(moved.abs().max()), 1e-6) + torch.log(moved.abs().max() + 1e-12)
