"""What a student did wrong, after the judgement: what was observed is set against what each known mistake would have given.

Only what fits exactly is named; where several mistakes fit, all are. It can't change a score.
"""

import contextlib
import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from autograder import expect, mistakes
from autograder.assignment import Assignment, Cell
from autograder.evidence import ObservationFailed, exception_in_words
from autograder.judge import run_block
from autograder.local import Local, exclusively, question_of
from autograder.matching import Candidate, exactly, fitting, may_fit, without
from autograder.mistakes import Mistake
from autograder.signatures import Signature, differences, files, of_exception, reruns, signature, trainings
from autograder.symptoms import Diagnosis, Work, of_cell, of_state, of_symptoms
from autograder.verdict import Observation, Verdict

__all__ = ["Diagnosis", "Work", "diagnose", "diagnose_all"]
MAX_NAMES = 3
STUB = "raise NotImplementedError"
_NOT_REPEATED = ("lists", "named", "short_trainings")  # they take a real training, and say little about the mistake
_TELL_ERRORS = ("rerun", "plot")  # their evidence says what exception ended the cells


@dataclass(frozen=True)
class _Run:
    """What all diagnoses of a run have in common."""

    assignment: Assignment
    seed: int
    folder: Path | None


def diagnose(
    assignment: Assignment,
    verdict: Verdict,
    seed: int,
    work: Work | None = None,
    passed: frozenset[str] = frozenset(),
    folder: Path | None = None,
) -> Diagnosis | None:
    """What lies behind a verdict, in words; None for a passed test, or where nothing can be said. Thread-safe.

    work: what else is known of the submission. passed: the tests that it passed, which no mistake that fails them explains.
    folder: where the known mistakes are, if not in the package.
    """
    if verdict.state in ("passed", "grader error", "not reached"):
        return None
    verdict = replace(verdict, raised=verdict.raised or _told_of(verdict))
    run, cell = _Run(assignment, seed, folder), assignment.cell(verdict.grade_id)
    question = question_of(assignment, cell)
    tells_itself = any(one.observer in _TELL_ERRORS for one in verdict.observations)
    return (
        (None if tells_itself else of_cell(question, work))
        or (_known_mistake(run, cell, question, verdict, work, passed) if question else None)
        or of_cell(question, work)
        or of_symptoms(assignment, question, verdict, work)
        or of_state(verdict)
    )


def diagnose_all(
    assignment: Assignment, verdicts: Iterable[Verdict], seed: int, work: Work | None = None, folder: Path | None = None
) -> dict[str, Diagnosis]:
    """The diagnoses of a submission's verdicts, by grade_id; what several tests show is said by each of them alike."""
    verdicts = tuple(verdicts)
    passed = frozenset(verdict.grade_id for verdict in verdicts if verdict.state == "passed")
    found = {one.grade_id: diagnose(assignment, one, seed, work, passed, folder) for one in verdicts}
    known = mistakes.known(assignment, folder)
    for verdict in verdicts:
        own = found[verdict.grade_id]
        if verdict.state == "passed" or (own is not None and own.known and len(own.names) == 1):
            continue
        for grade_id, other in found.items():
            if other is None or not (other.known and other.certain and len(other.names) == 1):
                continue
            question = question_of(assignment, assignment.cell(grade_id))
            entry = next(
                (
                    one
                    for one in known
                    if one.question == question and one.name in other.names and verdict.grade_id in (*one.fails, *one.may_fail)
                ),
                None,
            )
            if entry is not None and (own is None or not own.known or entry.name in own.names):
                found[verdict.grade_id] = replace(other, text=f"This fits what another test shows: {entry.explanation}")
                break
    return {grade_id: diagnosis for grade_id, diagnosis in found.items() if diagnosis is not None}


def _told_of(verdict: Verdict) -> Any:
    """The exception that the message tells of, if it is one that came as evidence of a batch; None otherwise."""
    tables = [table for one in verdict.observations if one.observer == "batches" for table in one.evidence]
    exceptions = [batch for table in tables for batch in table["batches"] if isinstance(batch, dict)]
    return next((one for one in exceptions if exception_in_words(one) in verdict.message), None)


def _known_mistake(
    run: _Run, cell: Cell, question: str, verdict: Verdict, work: Work | None, passed: frozenset[str]
) -> Diagnosis | None:
    entries = [
        one
        for one in mistakes.known(run.assignment, run.folder)
        if one.question == question and not one.right and not passed & set(one.fails)
    ]
    if not entries:
        return None
    source = work.sources.get(question, "") if work else ""
    shows_figure = any(one.observer == "figure" for one in verdict.observations)
    views = _views(run, cell, verdict)
    with exclusively():
        expect.begin(run.assignment, run.seed)
        sources = [(one, code, sign) for one in entries for code, sign in _sources(one)]
        if _left_empty(question, verdict, work):  # it would take all mistakes that there are to rule out the others
            sources = [(one, code, sign) for one, code, sign in sources if STUB in code]
        if work and shows_figure:
            sources = [(one, code, sign) for one, code, sign in sources if not _ended_by(run, question, code)]
        if any(one.observer == "rerun" and one.evidence is not None for one in views[0]):
            seen = _facts(views[0])
            sources = [(one, code, sign) for one, code, sign in sources if reruns.may_give(code, seen)]
        fits_so_far = [False] * len(sources)  # those that do need be tried alone, where they go on to fit
        for number, observations in enumerate(views, start=1):
            seen = _facts(observations) or (of_exception(verdict.raised) if verdict.raised else {})
            if not seen:
                return None
            right = _facts_of(run, question, run.assignment.cell(question).source, cell, observations)
            came = _against(seen, right)
            if came.get("memory") == files.NO_NUMBERS:
                return None  # why there are none is what the test of the batches shows
            # The brief views only rule mistakes out; but an exception that a mistake raises, it raises there.
            enough = number == len(views) or (number > len(views) - 2 and without(came, "?")) or "raised" in came
            for likely in (True, False) if enough and any(fits_so_far) else (False,):
                candidates = [
                    Candidate(one, _against(_facts_of(run, question, code, cell, observations, sign), right))
                    for (one, code, sign), fits in zip(sources, fits_so_far, strict=True)
                    if fits or not likely
                ]
                if enough and not (likely and not exactly(came, candidates)):
                    found = fitting(came, candidates, source)
                    return _in_words(found, cell.grade_id, "raised" in came) if found else None
            sources = [one for one, tried in zip(sources, candidates, strict=True) if may_fit(came, tried)]
            fits_so_far = [bool(exactly(came, [tried])) for tried in candidates if may_fit(came, tried)]
    return None


def _left_empty(question: str, verdict: Verdict, work: Work | None) -> bool:
    """Whether it is the exercise's own line that ended the cell, or the student's function."""
    if work is None or STUB not in work.sources.get(question, ""):
        return False
    raised = [output.get("ename") for output in work.outputs.get(question, [])] + [(verdict.raised or {}).get("type")]
    return "NotImplementedError" in raised


def _sources(mistake: Mistake) -> list[tuple[str, str]]:
    signs = mistake.signs or ("",) * len(mistake.codes)
    return list(zip(mistake.codes, signs, strict=True))


def _views(run: _Run, cell: Cell, verdict: Verdict) -> list[list[Observation]]:
    """What known mistakes are observed by, as the student's work was: trainings on few problems first, on all of them last.

    Where there is no observation, an exception ended the first one that the test asks for.
    """
    made = [one for one in verdict.observations or _first_asked(run.assignment, cell) if one.observer not in _NOT_REPEATED]
    if all(one.observer != "trainings" for one in made):
        return [made]
    # Alone, the single epoch says nothing of an exception that needs more to be raised, nor of a list that goes on from call to call.
    seen = [one.evidence for one in made if one.observer == "trainings"]
    first = [trainings.SINGLE] if all(one and not trainings.one_list_for_all(one) for one in seen) else []
    return [[_narrowed(one, most_epochs) for one in made] for most_epochs in (*first, trainings.BRIEF, trainings.LONG, math.inf)]


def _narrowed(one: Observation, most_epochs: float) -> Observation:
    """An observation of trainings without those of more epochs, and of many batches."""
    if one.observer != "trainings":
        return one
    function, problems = one.args
    chosen = [
        place
        for place, problem in enumerate(problems)
        if problem["epochs"] <= most_epochs and len(problem["passes"][0]) <= trainings.FEW_BATCHES
    ]
    evidence = [one.evidence[place] for place in chosen] if one.evidence else one.evidence
    return replace(one, args=(function, [problems[place] for place in chosen]), evidence=evidence)


def _facts(observations: list[Observation]) -> Signature:
    facts: Signature = {}
    for one in observations:
        facts |= {} if one.evidence is None else signature(one)
    return facts


def _against(seen: Signature, right: Signature) -> Signature:
    """The facts that differ from the right ones; a fact that is missing is None, but where an exception is all that there is."""
    if set(seen) == {"raised"}:
        return seen
    return differences(dict.fromkeys(right) | seen, right)


_memory: dict[tuple[Any, ...], Any] = {}


def _facts_of(run: _Run, question: str, code: str, cell: Cell, observations: list[Observation], sign: str = "") -> Signature:
    """The facts that a solution with this code gives, observed as the student's work was; kept for the next student."""
    sizes = tuple(len(part) for one in observations for part in one.args if isinstance(part, list))
    key = (run.assignment.source_hash, run.seed, question, code, tuple(one.observer for one in observations), sizes)
    if key not in _memory:
        if len(_memory) > 4000:
            _memory.clear()
        _memory[key] = _observed(Local(run.assignment, question, code), cell, observations, sign)
    facts: Signature = _memory[key]
    return facts


def _observed(local: Local, cell: Cell, observations: list[Observation], sign: str) -> Signature:
    facts: Signature = {}
    for one in observations:
        if one.observer == "streaming":  # it measures this whole process's memory: what it sees is part of the known mistake
            facts |= {"memory": sign or files.NO_MEMORY}
            continue
        try:
            evidence = local.observe(cell, one.observer, one.args)
        except ObservationFailed as failure:
            return of_exception(failure.raised) if failure.raised is not None else {"state": failure.missing or failure.state}
        facts |= signature(replace(one, evidence=evidence))
    return facts


def _ended_by(run: _Run, question: str, code: str) -> bool:
    """Whether a solution with this code ends with an exception while its cell runs."""
    key = (run.assignment.source_hash, question, code, "ends")
    if key not in _memory:
        _memory[key] = Local(run.assignment, question, code).ends_with_exception()
    return bool(_memory[key])


def _in_words(found: list[Mistake], grade_id: str, raised: bool) -> Diagnosis | None:
    if found[0].together:
        found = [one for one in found if grade_id in one.fails] or found
    if len(found) == 1:
        return Diagnosis((found[0].name,), found[0].explanation, found[0].hint, known=True)
    names = tuple(one.name for one in found)
    if found[0].together:
        how_many = {2: "Two", 3: "Three"}[len(found)]
        text = f"{how_many} things came together. " + " And: ".join(one.explanation for one in found)
        return Diagnosis(names, text, " ".join(one.hint for one in found), known=True)
    if len(found) > MAX_NAMES:
        return None
    what = "This exception" if raised else "What came back"
    listed = " ".join(f"({number}) {one.explanation}" for number, one in enumerate(found, start=1))
    return Diagnosis(names, f"{what} fits several mistakes: {listed}", found[0].hint, certain=False, known=True)


def _first_asked(assignment: Assignment, cell: Cell) -> list[Observation]:
    """The first observation that a test cell makes, with its arguments and without evidence."""
    first: list[Observation] = []

    class _Asked:
        def __getattr__(self, name: str) -> Any:
            def asked(*args: Any) -> Any:
                first.append(Observation(name, args, None))
                raise _Enough

            return asked

    with contextlib.suppress(_Enough):
        run_block(assignment, cell, _Asked())
    return first


class _Enough(Exception):
    """The first observation is known."""
