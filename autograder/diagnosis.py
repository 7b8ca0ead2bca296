"""What a student did wrong, after the judgement: what was observed is set against what each known mistake would have given.

Only what fits exactly is named; where several mistakes fit, all are. It can't change a score.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from autograder import expect, mistakes
from autograder.assignment import Assignment, Cell
from autograder.evidence import ObservationFailed
from autograder.judge import Observation, Verdict
from autograder.local import Local, exclusively, question_of
from autograder.mistakes import Mistake
from autograder.signatures import Signature, differences, of_exception, same, signature, trainings
from autograder.symptoms import Diagnosis, Work, of_state, of_symptoms

MAX_NAMES = 3
_UNKNOWN = ("other", "another", "by different factors", "no losses")


@dataclass(frozen=True)
class _Candidate:
    """A known mistake, and what sets it apart from the right solution on the same inputs."""

    mistake: Mistake
    facts: Signature = field(hash=False)


def diagnose(
    assignment: Assignment, verdict: Verdict, seed: int, work: Work | None = None, folder: Any = None
) -> Diagnosis | None:
    """What lies behind a verdict, in words; None for a passed test, or where nothing certain can be said.

    work: what else is known of the submission (its cells, what they printed), for work that does not run. Thread-safe.
    """
    if verdict.state in ("passed", "grader error"):
        return None
    cell = assignment.cell(verdict.grade_id)
    question = question_of(assignment, cell)
    source = work.sources.get(question, "") if work else ""
    found = _known_mistake(assignment, cell, question, verdict, seed, source, folder) if question else None
    return found or of_symptoms(assignment, question, verdict, work) or of_state(verdict)


def diagnose_all(
    assignment: Assignment, verdicts: Iterable[Verdict], seed: int, work: Work | None = None, folder: Any = None
) -> dict[str, Diagnosis]:
    """The diagnoses of a submission's verdicts, by grade_id; one that only follows from another says so."""
    verdicts = tuple(verdicts)
    found = {verdict.grade_id: diagnose(assignment, verdict, seed, work, folder) for verdict in verdicts}
    known = {one.name: one for one in mistakes.known(assignment, folder) if not one.right}
    for verdict in verdicts:
        if found[verdict.grade_id] is None and verdict.state == "failed":
            causes = [
                known[name]
                for other, diagnosis in found.items()
                if diagnosis is not None and other != verdict.grade_id and len(diagnosis.names) == 1
                for name in diagnosis.names
                if name in known and verdict.grade_id in known[name].fails
            ]
            if causes:
                text = f"This follows from the same mistake as above. {causes[0].explanation}"
                found[verdict.grade_id] = Diagnosis((causes[0].name,), text, causes[0].hint)
    return {grade_id: diagnosis for grade_id, diagnosis in found.items() if diagnosis is not None}


def _known_mistake(
    assignment: Assignment, cell: Cell, question: str, verdict: Verdict, seed: int, source: str, folder: Any
) -> Diagnosis | None:
    all_known = [one for one in mistakes.known(assignment, folder) if one.question == question]
    if not all_known:
        return None
    with exclusively():
        expect.begin(assignment, seed)
        hidden: set[str] = set()  # sources whose mistake does not show where the student's doesn't either
        for observations in _views(verdict):
            seen = _facts(observations)
            if verdict.raised is not None and not seen:
                seen = of_exception(verdict.raised)
            if not seen:
                continue
            right = _facts_of(assignment, question, assignment.cell(question).source, cell, observations, seed)
            came = _against(seen, right)
            if not _without(came, "?"):
                hidden = _hidden(assignment, question, cell, observations, seed, all_known, right)
                continue
            candidates = [
                _Candidate(one, _against(_facts_of(assignment, question, code, cell, observations, seed, signs), right))
                for one in all_known
                if not one.right
                for code, signs in zip(one.codes, one.signs or [()] * len(one.codes), strict=True)
                if not hidden or code in hidden
            ]
            fitting = _exact(came, candidates) or _of_a_kind(came, candidates)
            found = _alike(fitting, came, source) or _together(came, candidates)
            return _in_words(found, cell.grade_id) if found else None
    return None


def _hidden(
    assignment: Assignment,
    question: str,
    cell: Cell,
    observations: list[Observation],
    seed: int,
    all_known: list[Mistake],
    right: Signature,
) -> set[str]:
    codes = {code for one in all_known if not one.right for code in one.codes}
    return {
        code
        for code in codes
        if not _without(_against(_facts_of(assignment, question, code, cell, observations, seed), right), "?")
    }


def _views(verdict: Verdict) -> list[list[Observation]]:
    """The observations of a verdict: first only what is quickly repeated, then all."""
    made = [one for one in verdict.observations if one.observer not in ("lists", "short_trainings")]
    quick = []
    for one in made:
        if one.observer == "trainings":
            problems = trainings.without_long(one.args[1])
            chosen = [seen for problem, seen in zip(one.args[1], one.evidence, strict=True) if problem in problems]
            one = replace(one, args=(one.args[0], problems), evidence=chosen)
        quick.append(one)
    return [quick] if all(one.observer != "trainings" for one in made) else [quick, made]


def _facts(observations: list[Observation]) -> Signature:
    facts: Signature = {}
    for one in observations:
        facts |= signature(one)
    return facts


def _against(seen: Signature, right: Signature) -> Signature:
    """The facts that differ from the right ones; a fact that is missing is None."""
    return differences(dict.fromkeys(right) | seen, right)


_memory: dict[tuple[Any, ...], Signature] = {}


def _facts_of(
    assignment: Assignment,
    question: str,
    code: str,
    cell: Cell,
    observations: list[Observation],
    seed: int,
    signs: tuple[str, ...] = (),
) -> Signature:
    """The facts that a solution with this code gives, observed as the student's work was; kept for the next student."""
    facts: Signature = {}
    names = [one.observer for one in observations] or ["?"]
    sizes = tuple(len(part) for one in observations for part in one.args if isinstance(part, list))
    key = (assignment.source_hash, question, code, seed, cell.grade_id if names == ["?"] else "", tuple(names), sizes)
    if key in _memory:
        return _memory[key]
    if len(_memory) > 2000:
        _memory.clear()
    local = Local(assignment, question, code)
    for one in observations or _blank(assignment, cell):
        if one.observer == "streaming":
            right = dict.fromkeys(("making", "length", "first", "late", "kept", "alive", "stale"), False)
            facts |= right | dict.fromkeys(signs, True)
            continue
        try:
            evidence = local.observe(cell, one.observer, one.args)
        except ObservationFailed as failure:
            facts = of_exception(failure.raised) if failure.raised is not None else {"state": failure.missing or failure.state}
            break
        facts |= signature(replace(one, evidence=evidence))
    _memory[key] = facts
    return facts


def _exact(came: Signature, candidates: list[_Candidate]) -> list[_Candidate]:
    """The mistakes whose facts are just these."""
    return [one for one in candidates if _equal(_without(one.facts, "?"), _without(came, "?"))]


def _of_a_kind(came: Signature, candidates: list[_Candidate]) -> list[_Candidate]:
    """The mistakes whose facts are these but for numbers that hang on a parameter, where the other facts say enough."""
    facts = _without(came, "~?")
    if not facts or not any(name.startswith("~") for name in came):
        return []
    if not any(name.startswith("!") for name in facts) and any(
        word in str(fact) for fact in facts.values() for word in _UNKNOWN
    ):
        return []
    return [one for one in candidates if _equal(_without(one.facts, "~?"), facts)]


def _alike(fitting: list[_Candidate], came: Signature, source: str) -> list[Mistake]:
    """Of the mistakes that fit, those that fit best: single ones, alike in style, and as the student's source looks."""
    order = {name: fact for name, fact in came.items() if name.startswith("?")}
    for better in (
        lambda one: not one.mistake.parts,
        lambda one: _equal({name: fact for name, fact in one.facts.items() if name.startswith("?")}, order),
        lambda one: bool(source and one.mistake.looks and re.search(one.mistake.looks, source, re.S)),
        lambda one: not (source and one.mistake.looks),
    ):
        fitting = [one for one in fitting if better(one)] or fitting
        if len({one.mistake.name for one in fitting}) == 1:
            break
    return [one.mistake for one in fitting]


def _together(came: Signature, candidates: list[_Candidate]) -> list[Mistake]:
    """Two mistakes whose facts together are just these, if there are no other two."""
    parts = [one for one in candidates if one.facts and not one.mistake.parts and _within(one.facts, came)]
    pairs = {}
    for number, one in enumerate(parts):
        for other in parts[number + 1 :]:
            if one.mistake.name != other.mistake.name and set(one.facts) | set(other.facts) == set(came):
                pairs[frozenset((one.mistake.name, other.mistake.name))] = [one.mistake, other.mistake]
    found: list[Mistake] = next(iter(pairs.values())) if len(pairs) == 1 else []
    return [replace(one, parts=("together",)) for one in found]


def _equal(one: Signature, other: Signature) -> bool:
    return set(one) == set(other) and all(same(one[name], other[name]) for name in one)


def _within(one: Signature, other: Signature) -> bool:
    return all(name in other and same(fact, other[name]) for name, fact in one.items())


def _without(facts: Signature, marks: str) -> Signature:
    """The facts whose names don't begin with one of these marks."""
    return {name: fact for name, fact in facts.items() if name[:1] not in marks}


def _in_words(found: list[Mistake], grade_id: str) -> Diagnosis | None:
    by_name = {one.name: one for one in found}
    if len(by_name) > 1 and all(one.parts == ("together",) for one in found):
        here = [one for one in by_name.values() if grade_id in one.fails]
        if len(here) == 1:
            return Diagnosis((here[0].name,), here[0].explanation, here[0].hint)
        two = list(by_name.values())
        text = f"Two things came together. {two[0].explanation} And: {two[1].explanation}"
        return Diagnosis(tuple(by_name), text, f"{two[0].hint} {two[1].hint}")
    several = list(by_name.values())
    if len(several) == 1:
        return Diagnosis((several[0].name,), several[0].explanation, several[0].hint)
    if len(several) > MAX_NAMES:
        return None
    listed = " ".join(f"({number}) {one.explanation}" for number, one in enumerate(several, start=1))
    return Diagnosis(tuple(by_name), f"What came back fits several mistakes: {listed}", several[0].hint, certain=False)


def _blank(assignment: Assignment, cell: Cell) -> list[Observation]:
    """The first observation that a test cell makes, with its arguments and without evidence."""
    from autograder.judge import run_block

    first: list[Observation] = []

    class _First(Exception):
        pass

    class _Asked:
        def __getattr__(self, name: str) -> Any:
            def asked(*args: Any) -> Any:
                first.append(Observation(name, args, None))
                raise _First

            return asked

    try:
        run_block(assignment, cell, _Asked())
    except _First:
        pass
    return first
