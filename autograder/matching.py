"""Which known mistakes a student's facts fit: pure functions over signatures (see autograder.signatures)."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import combinations

from autograder.mistakes import Mistake
from autograder.signatures import Signature, same
from autograder.signatures.files import SETTLED

MAX_SOURCE = 3000  # characters of a cell that are looked at: some patterns take the third power of its length at worst
_UNKNOWN = re.compile(r"\b(other|another|elsewhere|by different factors|no losses|unknown)\b")


@dataclass(frozen=True, eq=False)
class Candidate:
    """A known mistake in one of its sources, and the facts that set it apart from the right solution on the same inputs."""

    mistake: Mistake
    facts: Signature


def fitting(came: Signature, candidates: list[Candidate], source: str) -> list[Mistake]:
    """The mistakes that the facts fit: those of one entry, or several that can't be told apart; or two or three that came together.

    came: the facts that set the student's work apart from the right solution. source: the student's code, or "".
    """
    if "raised" in came:
        raising = _raised(came, [one for one in candidates if _as_far(one.facts, came) or looks(one, source)], source)
        exact = [one for one in raising if _equal(_beside(one.facts), _beside(came))]
        found = alike(exact or _before(came, candidates), came, source)
        looking = raising if came["raised"][1] else [one for one in raising if looks(one, source)]
        return found or _together(came, candidates, source) or alike(looking, came, source)
    found = alike(exactly(came, candidates) or _of_a_kind(came, candidates), came, source)
    found = found or _together(came, candidates, source)
    ends_otherwise = any(name.startswith("^") for name in came)
    return found or (alike(_before(came, candidates), came, source) if ends_otherwise else [])


def may_fit(came: Signature, one: Candidate) -> bool:
    """Whether a mistake may still fit when more is known: nothing sets it apart yet, or nothing that did not come too."""
    facts = without(one.facts, "?")
    return all(name in came and (name.startswith("~") or same(fact, came[name])) for name, fact in facts.items())


def exactly(came: Signature, candidates: list[Candidate]) -> list[Candidate]:
    """The mistakes whose facts are just these."""
    return [one for one in candidates if _equal(without(one.facts, "?"), without(came, "?"))]


def _of_a_kind(came: Signature, candidates: list[Candidate]) -> list[Candidate]:
    """The mistakes whose facts are these but for numbers that hang on a parameter, where the other facts say enough."""
    facts = without(came, "~?")
    if not facts or not any(name.startswith("~") for name in came):
        return []
    telling = any(name.startswith("!") for name in facts)
    if not telling and any(_UNKNOWN.search(str(fact)) for fact in facts.values()):
        return []
    return [one for one in candidates if _equal(without(one.facts, "~?"), facts)]


def _raised(came: Signature, candidates: list[Candidate], source: str) -> list[Candidate]:
    """The mistakes that raise this exception; with another message, but one much like it, only where the source looks like the mistake too."""
    kind, message = came["raised"]
    raising = [one for one in candidates if "raised" in one.facts and one.facts["raised"][0] == kind]
    alike_too = [one for one in raising if looks(one, source) and _much_alike(one.facts["raised"][1], message)]
    same_words = [one for one in raising if one.facts["raised"][1] == message and not (message and source and one.mistake.looks)]
    return [one for one in alike_too if one.facts["raised"][1] == message] or same_words or alike_too


def _beside(facts: Signature, marks: str = "?") -> Signature:
    """The facts beside an exception, but those with one of these marks."""
    return {name: fact for name, fact in without(facts, marks).items() if name != "raised"}


def _as_far(facts: Signature, came: Signature) -> bool:
    """Whether a mistake agrees in what is known before anything is read, where that is known."""
    return set(came) == {"raised"} or all(same(facts.get(name), came.get(name)) for name in SETTLED)


def _before(came: Signature, candidates: list[Candidate]) -> list[Candidate]:
    """The mistakes that explain all but how the work ends, where that is telling: each may end in its own way."""
    facts = _beside(came, "~?^")
    telling = any(fact not in (None, (), "", 0) for fact in facts.values())
    if not telling or any(_UNKNOWN.search(str(fact)) for fact in facts.values()):
        return []
    return [one for one in candidates if _equal(_beside(one.facts, "~?^"), facts)]


def _much_alike(one: str, other: str) -> bool:
    """Whether two messages differ by little but numbers and names."""
    bare, other_bare = (re.sub(r"'[^']*'|-?\d+(\.\d+)?", "…", message) for message in (one, other))
    return SequenceMatcher(None, bare, other_bare, autojunk=False).ratio() > 0.6


def _together(came: Signature, candidates: list[Candidate], source: str) -> list[Mistake]:
    """Two mistakes, or else three, whose facts together are just these, if there is only one such choice."""
    facts = without(came, "?")
    alone: dict[frozenset[str], list[Candidate]] = {}
    for one in candidates:
        its = without(one.facts, "?")
        if not one.mistake.parts and its and all(name in facts and same(fact, facts[name]) for name, fact in its.items()):
            alone.setdefault(frozenset(its), []).append(one)
    parts = {(one.name, its): one for its, fitting_it in alone.items() for one in alike(fitting_it, came, source)}
    for count in (2, 3):
        found: dict[frozenset[str], list[Mistake]] = {}
        for chosen in combinations(parts, count):
            names, sets = {name for name, _ in chosen}, [its for _, its in chosen]
            others = [frozenset[str]().union(*sets[:place], *sets[place + 1 :]) for place in range(count)]
            needed = all(one - rest for one, rest in zip(sets, others, strict=True))
            if len(names) == count and needed and frozenset[str]().union(*sets) == set(facts):
                found.setdefault(frozenset(names), [parts[one] for one in chosen])
        if found:
            return [replace(one, together=True) for one in next(iter(found.values()))] if len(found) == 1 else []
    return []


def alike(found: list[Candidate], came: Signature, source: str) -> list[Mistake]:
    """Of the mistakes that fit, those that fit best: single ones, alike in style, and as the student's source looks."""
    style = {name: fact for name, fact in came.items() if name.startswith("?")}
    preferences: tuple[Callable[[Candidate], bool], ...] = (
        lambda one: not one.mistake.parts,
        lambda one: looks(one, source),
        lambda one: not (source and one.mistake.looks),
        lambda one: _equal({name: fact for name, fact in one.facts.items() if name.startswith("?")}, style),
    )
    for better in preferences:
        if len({one.mistake.name for one in found}) > 1:
            found = [one for one in found if better(one)] or found
    by_name = {one.mistake.name: one.mistake for one in reversed(found)}
    return list(reversed(by_name.values()))


def looks(one: Candidate, source: str) -> bool:
    """Whether the student's source looks as sources with this mistake do."""
    return bool(source and one.mistake.looks and _found(one.mistake.looks, source[:MAX_SOURCE]))


@lru_cache(1000)
def _found(pattern: str, source: str) -> bool:
    return re.search(pattern, source, re.S) is not None


def without(facts: Signature, marks: str) -> Signature:
    """The facts whose names don't begin with one of these marks."""
    return {name: fact for name, fact in facts.items() if name[:1] not in marks}


def _equal(one: Signature, other: Signature) -> bool:
    return set(one) == set(other) and all(same(one[name], other[name]) for name in one)
