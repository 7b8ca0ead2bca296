"""Diagnoses of work that does not run: a name that is missing, an exception, a test that was stopped."""

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from autograder.assignment import Assignment, Cell, names_bound
from autograder.causes import Cause, cause_of, likely
from autograder.evidence import Record
from autograder.verdict import Verdict


@dataclass(frozen=True)
class Diagnosis:
    """What a student did: names of known mistakes, for the class view; a text and a hint, plain text for the student.

    certain: whether it is said as a fact; if not, the text says so. known: whether the names are those of known mistakes.
    """

    names: tuple[str, ...]
    text: str
    hint: str
    certain: bool = True
    known: bool = False


@dataclass(frozen=True)
class Work:
    """What else is known of a submission: the source of its cells and what they printed, by grade_id."""

    sources: Mapping[str, str] = field(default_factory=dict)
    outputs: Mapping[str, list[dict[str, Any]]] = field(default_factory=dict)


def of_cell(question: str, work: Work | None) -> Diagnosis | None:
    """A diagnosis from the exception that ended the question's own cell, if one did: what stands below it was never run."""
    error = _error_in(question, work)
    if error is None:
        return None
    kind, message = error
    cause = likely(kind, message)
    said = f"{kind}: {message[:200]}" if message else kind
    text = f"The cell of {question} ended with {said}. What stands below that line was never run."
    if cause is None:
        return Diagnosis(("exception",), text, "Read the last line of the message first, then the line that the arrow points to.")
    return Diagnosis((cause.name,), f"{text} {cause.text}", cause.hint)


def of_symptoms(assignment: Assignment, question: str, verdict: Verdict, work: Work | None) -> Diagnosis | None:
    """A diagnosis from an exception or a missing name; None if there is neither."""
    if verdict.raised is not None:
        cause = _notebooks_name(assignment, question, verdict) or cause_of(verdict.raised)
        return _of_cause(cause) if cause else None
    wanted = verdict.missing or _missing_in_message(assignment, verdict)
    if not wanted:
        return None
    defining = assignment.question_defining(wanted) or question
    elsewhere = of_cell(defining, work)
    if elsewhere:
        return elsewhere
    near = _near(wanted, assignment.cell(defining) if defining else None, work)
    if near:
        text = f"There is no {wanted}, but {near} is defined in the cell of {defining}. Only the name that the question gives is found."
        return Diagnosis(("name-misspelt",), text, "Compare the spelling with the question, letter by letter.")
    text = f"There is no variable {wanted} when the cell of {defining} has run."
    hint = (
        "Is the name spelt as the question has it, did the cell run to its end, and does the name stand outside of any function?"
    )
    return Diagnosis(("name-missing",), text, hint)


def _notebooks_name(assignment: Assignment, question: str, verdict: Verdict) -> Cause | None:
    """The cause of a NameError for a name that another cell of the notebook defines."""
    raised = verdict.raised or Record()
    match = re.search(r"name '(\w+)' is not defined", str(raised.get("message", "")))
    if match is None or raised.get("type") != "NameError":
        return None
    name = match[1]
    model = names_bound(assignment.cell(question).source) if question else set()
    arguments = set(re.findall(r"\w+", assignment.cell(question).source)) if question else set()
    defined = assignment.question_defining(name)
    if name in model or not (defined or name in arguments):
        return None
    return Cause(
        "global-used",
        f"{name} is used like a variable of the notebook, but it is not one that your code may rely on: it is no argument of this "
        "function, and nothing in it gives it a value.",
        "Compare the names in the function with its arguments, letter by letter.",
    )


def _of_cause(cause: Cause) -> Diagnosis:
    return Diagnosis((cause.name,), cause.text, cause.hint)


def _missing_in_message(assignment: Assignment, verdict: Verdict) -> str:
    """The name of which the message says that it is not defined: a test may say so itself."""
    name, found, _ = verdict.message.partition(" is not defined")
    return name if found and name.isidentifier() else ""


def _error_in(grade_id: str, work: Work | None) -> tuple[str, str] | None:
    """The exception that ended a cell, as its output shows it."""
    for output in work.outputs.get(grade_id, []) if work else []:
        if output.get("output_type") == "error":
            return str(output.get("ename", "")), str(output.get("evalue", ""))
    return None


def _near(wanted: str, defining: Cell | None, work: Work | None) -> str:
    """A name that the student's cell defines, that is hardly another than the wanted one, and none that was asked for too."""
    if work is None or defining is None:
        return ""
    names = names_bound(work.sources.get(defining.grade_id, "")) - names_bound(defining.source)
    simple = {name.lower().replace("_", ""): name for name in names}
    key = wanted.lower().replace("_", "")
    close = difflib.get_close_matches(key, simple, n=1, cutoff=0.7)
    starts = [name for short, name in simple.items() if short.startswith(key) or (key.startswith(short) and len(short) > 4)]
    return simple[close[0]] if close else starts[0] if len(starts) == 1 else ""


_STATES = {
    "timed out": ("endless", "The code was stopped because it did not end: a loop may have no end, or wait for something.",
                  "Which loop could run for ever? Try it with one epoch, or with a small file."),
    "out of memory": ("too-much-memory", "The code was stopped because it used too much memory.",
                      "What grows with every step, or holds all of the data at once?"),
    "crashed": ("crashed", "The process that ran the code ended, as by exit(), quit() or os._exit().",
                "Is there a line that ends Python?"),
}  # fmt: skip


def of_state(verdict: Verdict) -> Diagnosis | None:
    """A diagnosis of a test that was stopped; None for one that failed."""
    if verdict.state not in _STATES:
        return None
    name, text, hint = _STATES[verdict.state]
    return Diagnosis((name,), text, hint)
