"""What has been graded already, kept in a file of the output folder: a stopped run goes on where it was.

One line for each result, written as soon as it is there, so that a run may end anywhere: a line cut off counts for nothing.
"""

import hashlib
import json
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from autograder.assignment import Assignment
from autograder.results import GRADED, Result, versions
from autograder.salvage import MAX_BYTES
from autograder.verdict import Verdict

NAME = "record.jsonl"
KEPT = ("grade_id", "state", "points", "max_points", "mistakes")
PACKAGE = Path(__file__).parent


class Record:
    """The record of an output folder: what earlier runs graded, and where this one adds to it."""

    def __init__(self, output: Path) -> None:
        self._path = output / NAME
        self._lines: dict[str, dict[str, Any]] = {}
        with suppress(OSError):
            for line in self._path.read_text(encoding="utf-8", errors="replace").splitlines():
                with suppress(ValueError, TypeError, KeyError):
                    one = json.loads(line)
                    self._lines[one["student"]] = one

    def __bool__(self) -> bool:
        return bool(self._lines)

    def result(self, student: str, fingerprint: str, seed: int | None) -> Result | None:
        """The result that a student's submission had, if nothing that it hangs on has changed; None otherwise.

        It has what tables are made from: states, points and names of mistakes. seed: the one that is asked for, if one is.
        """
        line = self._lines.get(student, {})
        reports = (self._path.parent / student / name for name in ("results.json", "feedback.html"))
        if (
            not fingerprint
            or line.get("fingerprint") != fingerprint
            or seed not in (None, line.get("seed"))
            or not all(map(Path.is_file, reports))
        ):
            return None
        with suppress(ValueError, TypeError, KeyError):
            verdicts = tuple(Verdict(**{**one, "mistakes": tuple(one["mistakes"])}) for one in line["verdicts"])
            return Result(student, GRADED, verdicts, seed=line["seed"])
        return None

    def add(self, result: Result, fingerprint: str) -> None:
        """Write down a result, if it is one: what could not be graded is tried again by the next run. Raises OSError."""
        if result.state != GRADED or not fingerprint:
            return
        verdicts = [{name: getattr(one, name) for name in KEPT} for one in result.verdicts]
        line = {"student": result.student, "fingerprint": fingerprint, "seed": result.seed, "verdicts": verdicts}
        with self._path.open("a", encoding="utf-8", errors="replace") as file:
            file.write("\n" * self._ends_within_a_line() + json.dumps(line) + "\n")

    def _ends_within_a_line(self) -> bool:
        with self._path.open("rb") as file:
            end = file.seek(0, 2)
            file.seek(max(0, end - 1))
            return file.read() not in (b"", b"\n")


def fingerprint(assignment: Assignment, notebook: Path, settings: dict[str, Any]) -> str:
    """A SHA-256 of all that a result hangs on: what was handed in, the assignment, the data, the settings, and the grader itself.

    Empty for a notebook that can't be read, or is none.
    """
    try:
        if not notebook.is_file() or notebook.stat().st_size > MAX_BYTES:
            return ""
        handed_in = _digest(notebook)
    except OSError:
        return ""
    data = {name: _digest(path) for name, path in assignment.data_files.items()}
    text = repr([handed_in, assignment.source_hash, data, sorted(settings.items()), sorted(versions().items()), _code()])
    return hashlib.sha256(text.encode()).hexdigest()


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@cache
def _code() -> tuple[str, ...]:
    return tuple(_digest(path) for path in sorted(PACKAGE.rglob("*")) if path.is_file() and path.suffix != ".pyc")
