"""Signatures of the cells that call train, run again under stand-ins: what they pass to it, and what becomes of its numbers."""

import re
from typing import Any

import torch
from torch import nn, optim

from autograder.evidence import Record
from autograder.expect import correlation, given, is_sum_of_squares
from autograder.observe.problems import flat_weights

Facts = dict[str, Any]
_IGNORED = {"params", "foreach", "capturable", "differentiable", "fused", "initial_lr", "decoupled_weight_decay", "maximize"}


def rerun(args: tuple[Any, ...], seen: Any) -> Facts:
    """Facts of the trainings, and of the lists that they gave."""
    stand_ins = args[2]
    facts: Facts = {"error": re.sub(r"'[^']*'|-?\d+(\.\d+)?", "…", seen.error.partition("(")[0])[:160]}
    sources: list[list[Record]] = []
    for number, (name, values) in enumerate(seen.results.items()):
        chain, became = _source(values, seen.calls)
        sources.append(chain)
        facts[f"{name}: is"] = became
        if chain:
            facts.update({f"{name}: {fact}": value for fact, value in _passed(chain, stand_ins).items()})
        if number and chain and sources[0]:
            facts["from one training"] = chain[0] is sources[0][0]
    facts["trainings"] = min(len(seen.calls), 3)
    kept = [call for chain in sources for call in chain]
    facts["trainings that are not kept"] = _distinct(
        ["short" if call.epochs < 100 else "long" for call in seen.calls if not any(call is one for one in kept)][:4]
    )
    firsts = [chain[0] for chain in sources if chain]
    begun = firsts if len(firsts) == len(seen.results) and "one at a time" not in str(facts) else list(seen.calls)
    facts["start"] = _distinct([_start(call, seen.calls) for call in begun])
    facts["same start"] = all(_equal(call.weights, begun[0].weights) for call in begun) if begun else True
    facts["optimizers"] = _distinct([(call.owns_model, call.fresh) for call in begun])
    facts["loaders"] = _distinct([call.loader for call in seen.calls])
    return facts


def may_give(code: str, facts: Facts) -> bool:
    """Whether code may give these facts, as far as that can be told without running it: a loop of its own takes seconds to train."""
    return not facts.get("trainings") or re.search(r"\btrain\b", code) is not None


def _distinct(values: list[Any]) -> tuple[Any, ...]:
    """The values in order, or where there are many, each that occurs."""
    return tuple(values) if len(values) <= 3 else (*dict.fromkeys(values), "…")


def _source(values: Record, calls: list[Record]) -> tuple[list[Record], Any]:
    """The calls of train that a list comes from, and what became of their numbers."""
    if values.kind == "missing":
        return [], "missing"
    if values.numbers is None:
        return [], f"{values.type}, of {values.culprit}" if values.is_sequence else values.type
    numbers = values.numbers
    chain = _one_after_the_other(numbers, calls)
    if chain:
        kinds = {call.model for call in chain}
        if len(chain) == 1:
            return chain, "what train returned"
        return chain, "one at a time" if all(
            call.epochs == 1 for call in chain
        ) else f"several trainings of {min(len(kinds), 2)} model(s)"
    for call in calls:
        if _is_made_from(numbers, call.returned):
            return [call], "changed afterwards"
    for call in calls:
        if len(numbers) == 1 and _equal(numbers, call.returned[-1:]):
            return [call], "the last number only"
    if not calls:
        return [], "not from train"
    return [], "changed afterwards" if len(calls) >= 2 and _follow(numbers, calls) else "not from train"


def _one_after_the_other(numbers: torch.Tensor, calls: list[Record]) -> list[Record]:
    """The calls whose numbers, one after the other, are the list's; none if there are no such calls."""
    place, chain, left = 0, [], list(calls)
    firsts = {id(call): float(call.returned[0]) for call in calls if len(call.returned)}
    while place < len(numbers):
        first = float(numbers[place])
        for call in left:
            length = len(call.returned)
            if not 0 < length <= len(numbers) - place or abs(first - firsts[id(call)]) > 1e-3 * abs(first) + 1e-3:
                continue  # by far the most, and comparing tensors takes its time
            if _equal(numbers[place : place + length], call.returned):
                chain.append(call)
                left = [one for one in left if one is not call]  # not by value: records hold tensors
                place += length
                break
        else:
            return []
    return chain


def _equal(one: torch.Tensor, other: torch.Tensor) -> bool:
    return one.shape == other.shape and torch.allclose(one, other, rtol=1e-5, atol=1e-6)


def _is_made_from(numbers: torch.Tensor, returned: torch.Tensor) -> bool:
    """Whether numbers are a part of those that train returned, or follow from them by a common change."""
    length = len(returned)
    if not 1 < len(numbers) <= length:
        return False
    if len(numbers) == length:  # a running mean begins with what is no number
        finite = numbers.isfinite()
        numbers, returned = numbers[finite], returned[finite]
        length = len(numbers)
    if length < 2 or not numbers.isfinite().all():
        return False
    if len(numbers) < length and any(
        _equal(numbers, part)
        for part in (returned[: len(numbers)], returned[-len(numbers) :], returned[:: max(1, length // len(numbers))])
    ):
        return True
    if len(numbers) != length:
        return correlation(numbers, returned[: len(numbers)]) > 0.999 or correlation(numbers, returned[-len(numbers) :]) > 0.999
    changed = (returned.cumsum(0), returned.log(), returned.log10(), returned.sqrt(), returned.flip(0), returned.sort().values)
    return any(correlation(numbers, one) > 0.99999 for one in changed) or correlation(numbers, returned) > 0.995


def _follow(numbers: torch.Tensor, calls: list[Record]) -> bool:
    """Whether numbers follow from those of two trainings, such as their difference."""
    one, other = calls[0].returned, calls[1].returned
    return len(numbers) == len(one) == len(other) and any(
        correlation(numbers, both) > 0.9999 for both in (one - other, one + other, one / other, other / one)
    )


def _passed(chain: list[Record], stand_ins: dict[str, Any]) -> Facts:
    """What train got in the trainings of one list."""
    epochs = sum(call.epochs for call in chain)
    return {
        "loader": "/".join(dict.fromkeys(call.loader for call in chain)),
        "loss": all(is_sum_of_squares(call, stand_ins) for call in chain),
        "epochs": "right" if epochs == given().NUMBER_OF_EPOCHS else "others",
        "optimizer is Adam": all(call.optimizer == "Adam" for call in chain),
        "default settings": not any(_settings(call) for call in chain),
    }


def _settings(call: Record) -> list[str]:
    """The names of Adam's settings that are not its defaults; none for another optimizer."""
    if call.optimizer != "Adam":
        return []
    defaults = optim.Adam([nn.Parameter(torch.zeros(1))]).param_groups[0]
    found = []
    for name, default in defaults.items():
        expected = (
            [float(part) for part in (default if isinstance(default, tuple) else (default,))] if name not in _IGNORED else []
        )
        for group in call.settings:
            came = group.get(name)
            if expected and (came is None or any(abs(a - b) > 1e-6 * abs(b) for a, b in zip(came, expected, strict=False))):
                found.append(name)
    return found


def _start(call: Record, calls: list[Record]) -> str:
    """With which weights a training began."""
    fresh = flat_weights(given().make_model())
    if call.weights.shape != fresh.shape:
        return "another model"
    if _equal(call.weights, fresh):
        return "fresh weights"
    before = calls[: next(number for number, one in enumerate(calls) if one is call)]
    if any(_went_on(call.weights, one.weights) for one in before):
        same_model = any(call.model == one.model for one in before)
        return "a model that was trained before" if same_model else "a copy of a model that was trained before"
    if any(call.model == one.model for one in before):
        return "the same model, with other weights"
    if len(call.weights.unique()) <= 4:
        return "constant weights"
    if float((call.weights == 0).float().mean()) > 0.02:
        return "other weights, some of them zero"
    same = float(torch.isclose(call.weights, fresh, rtol=0, atol=1e-6).float().mean())
    return "partly fresh weights" if same > 0.02 else "other weights"


def _went_on(weights: torch.Tensor, before: torch.Tensor) -> bool:
    """Whether weights are those that the stand-in for train left: all moved by the same."""
    if weights.shape != before.shape:
        return False
    moved = weights - before
    return float(moved.abs().mean()) > 0.1 and float(moved.std()) < 1e-2 * float(moved.abs().mean())
