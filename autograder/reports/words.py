"""A verdict in words, for every form of report: bounded, and plain text."""

from autograder.results import Result
from autograder.verdict import Verdict

MAX_LENGTH = 1500

_STATES = {
    "passed": "passed",
    "failed": "failed",
    "timed out": "timed out: the code ran too long",
    "out of memory": "stopped: the code used too much memory",
    "crashed": "crashed: the process that ran the code ended",
    "malformed evidence": "could not be judged: what came back from the code's process makes no sense",
    "not reached": "not reached",
    "grader error": "not judged, by a fault of the grader's own; it says nothing about the work",
}


def state_in_words(verdict: Verdict) -> str:
    """What happened to a test, in a few words."""
    return _STATES[verdict.state]


def feedback_text(verdict: Verdict) -> str:
    """What a student reads about a test: nothing to mend, or what was found."""
    if verdict.state == "passed":
        return "Passed."
    text = _plain(verdict.message)
    if verdict.state != "failed":
        text = f"{state_in_words(verdict).capitalize()}. {text}".strip()
    parts = [_plain(verdict.diagnosis), text, f"Hint: {_plain(verdict.hint)}" if verdict.hint else ""]
    return "\n\n".join(dict.fromkeys(part for part in parts if part))  # what was found may be all that there is to explain


def heading(result: Result) -> str:
    """One line about a whole submission."""
    if result.state == "graded":
        return f"{result.score:g} of {result.max_score:g} automatic points"
    return f"{result.state}: {_plain(result.message)}"


def _plain(text: str) -> str:
    """The text without control characters, and not too long."""
    kept = "".join(char if char.isprintable() or char == "\n" else " " for char in text)
    return kept if len(kept) <= MAX_LENGTH else kept[:MAX_LENGTH] + " …"
