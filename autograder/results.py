"""What grading a submission gave. Every report is made from this and from nothing else."""

import platform
from dataclasses import dataclass, field
from importlib.metadata import version
from typing import Any

from autograder import __version__
from autograder.assignment import Assignment
from autograder.verdict import Verdict

GRADED, GRADER_ERROR = "graded", "grader error"


@dataclass(frozen=True)
class Result:
    """A graded submission.

    state: "graded", "unreadable" (nothing could be graded, the message says why) or "grader error" (at least one test could
    not be judged by a fault of the grader's). sandbox: what was in force. outputs: per grade_id what the cell printed.
    """

    student: str
    state: str
    verdicts: tuple[Verdict, ...]
    message: str = ""
    repairs: tuple[str, ...] = ()
    seed: int = 0
    source_hash: str = ""
    sandbox: dict[str, Any] = field(default_factory=dict)
    outputs: dict[str, list[dict[str, Any]]] = field(default_factory=dict, repr=False)

    @property
    def score(self) -> float:
        """The automatic points."""
        return sum(verdict.points for verdict in self.verdicts)

    @property
    def max_score(self) -> float:
        """The automatic points that can be had."""
        return sum(verdict.max_points for verdict in self.verdicts)


def not_graded(assignment: Assignment, student: str, state: str, message: str, seed: int) -> Result:
    """The result of a submission in which nothing could be graded."""
    test_state: Any = "grader error" if state == GRADER_ERROR else "not reached"
    verdicts = tuple(Verdict(cell.grade_id, test_state, 0.0, cell.points, message) for cell in assignment.tests)
    return Result(student, state, verdicts, message, seed=seed, source_hash=assignment.source_hash)


def versions() -> dict[str, str]:
    """The versions that a score may hang on."""
    packages = ("torch", "numpy", "pandas", "matplotlib")
    return {"autograder": __version__, "python": platform.python_version(), **{one: version(one) for one in packages}}
