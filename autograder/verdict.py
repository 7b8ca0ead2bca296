"""What was observed for a test cell, and how it was judged: plain data, without PyTorch, which takes seconds to import."""

from dataclasses import dataclass, field
from typing import Any, Literal

State = Literal[
    "passed",
    "failed",
    "timed out",
    "out of memory",
    "crashed",
    "malformed evidence",
    "not reached",
    "grader error",
]


@dataclass(frozen=True)
class Observation:
    """One observation: which observer, of what, and the evidence that came back (None if none did)."""

    observer: str
    args: tuple[Any, ...]
    evidence: Any


@dataclass(frozen=True)
class Verdict:
    """The judgement of one test cell.

    message: one sentence for the student, "" if it passed. line: the line in the cell of the assert that failed, or 0.
    missing: the student's name that does not exist, or "". raised: type, message and line of the student's exception, or None.
    diagnosis, hint, mistakes: what the student did, where to look, and the known mistakes that this is; added afterwards.
    """

    grade_id: str
    state: State
    points: float
    max_points: float
    message: str = ""
    line: int = 0
    missing: str = ""
    raised: Any = None
    diagnosis: str = ""
    hint: str = ""
    mistakes: tuple[str, ...] = ()
    observations: tuple[Observation, ...] = field(default=(), repr=False, compare=False)
