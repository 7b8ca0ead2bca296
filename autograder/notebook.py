"""Reads what a student handed in, whatever its state, and sets it against the source notebook.

A submission becomes a list of steps in the source's order: the source's given cells, checks and tests, and between them
every code cell of the student's own, where it stood. What was mended on the way is reported.
"""

import ast
import re
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from autograder import splitting
from autograder.assignment import Assignment, Cell, Kind, names_bound, parsed
from autograder.recognise import (
    Matched,
    answer_names,
    in_locked_cells,
    is_untouched,
    questions_written,
    recognised,
    student_version,
)
from autograder.salvage import Unreadable, cells_of
from autograder.salvage.exports import fenced_code


@dataclass(frozen=True)
class Step:
    """One thing to do: run a cell (given, check, student) or judge one (test).

    grade_id is that of the source's cell, or "" for a cell that the student added.
    """

    grade_id: str
    kind: Kind | str
    source: str


@dataclass(frozen=True)
class Submission:
    """A student's work: the steps in order, what was mended, and the answers that a person reads."""

    student: str
    path: Path
    steps: tuple[Step, ...]
    repairs: tuple[str, ...] = ()
    answers: dict[str, str] = field(default_factory=dict)


def read(path: Path, student: str, assignment: Assignment) -> Submission:
    """Read a submitted notebook; raises Unreadable if nothing in it can be graded."""
    repairs: list[str] = []
    cells = cells_of(path, repairs, assignment.name)
    if not cells:
        raise Unreadable(f"{path.name}: there is no code in it")
    matched = recognised(cells, assignment, repairs)
    return _in_order(path, student, assignment, matched, repairs)


def _only_calls_otter(source: str) -> bool:
    """Whether a cell is of otter-grader's own: it makes `grader`, or calls it."""
    if "otter" not in source and "grader." not in source:
        return False
    calls = r"(import otter|grader = otter\.Notebook\([^()]*\)|grader\.(check|check_all|export)\([^()]*\))?;?\s*(#.*)?"
    return all(re.fullmatch(calls, line.strip()) for line in source.splitlines())


def _added_imports(source: str, given: Cell) -> str:
    """The import statements that a student wrote into a given cell, or ""."""
    own, there = parsed(source), parsed(given.source)
    if own is None or there is None:
        return ""
    imports = {ast.unparse(node) for node in there.body if isinstance(node, (ast.Import, ast.ImportFrom))}
    added = [ast.unparse(node) for node in own.body if isinstance(node, (ast.Import, ast.ImportFrom))]
    return "\n".join(line for line in added if line not in imports)


class _Places:
    """Where in the source's order a question's cell may stand: after the given cells that it needs, before its tests are done."""

    def __init__(self, assignment: Assignment) -> None:
        self._order = {cell.grade_id: place for place, cell in enumerate(assignment.cells)}
        self._from: dict[str, int] = {}
        self._until: dict[str, int] = {}
        given, question = 0, ""
        for place, cell in enumerate(assignment.cells):
            if cell.kind == "given":
                given = place
            elif cell.kind in ("solution", "manual"):
                question = cell.grade_id
                self._from[question] = given
            elif cell.kind == "test":
                self._until[question] = place

    def fits(self, anchor: str, question: str) -> bool:
        """Whether a cell of the question may stay behind this cell."""
        return anchor != "" and self._from[question] <= self._order[anchor] < self._until.get(question, len(self._order))


def _in_order(
    path: Path,
    student: str,
    assignment: Assignment,
    matched: list[Matched],
    repairs: list[str],
) -> Submission:
    """Lay the student's code cells between the source's cells.

    A question's cell goes to the question's place. Where nothing was written into it, a cell that is known by the names that it
    defines takes its part, and is moved if it stands where it can't count. Any other cell stays where it stands.
    """
    solution_names = set().union(*(answer_names(one) for one in assignment.cells if one.kind == "solution"))
    places = _Places(assignment)
    written = questions_written(assignment, matched)
    named = {cell.grade_id for (cell, how), _ in matched if cell is not None and how == "names"}
    named |= in_locked_cells(assignment, matched)
    students: dict[str, list[Step]] = {"": []}
    within: dict[str, list[Step]] = {}  # what stood in locked cells of checks and tests
    answers: dict[str, str] = {}
    anchor = ""
    seen: set[str] = set()
    asks = {before.grade_id: cell.grade_id for before, cell in pairwise(assignment.cells) if cell.kind == "manual"}
    for (cell, how), submitted in matched:
        source = re.sub(r"(?m)^([ \t]*%matplotlib)[ \t].*$", r"\1 inline", submitted["source"])  # no other display is here
        if cell is not None and cell.kind in ("manual", "text"):
            if cell.kind == "manual":
                answers[cell.grade_id] = (answers.get(cell.grade_id, "") + "\n" + source).strip()
            anchor = cell.grade_id
            continue
        if cell is not None and cell.kind == "solution":
            question = cell.grade_id
            if how == "id" and question not in seen:
                anchor = question
            if how == "id" and is_untouched(source, cell) and (question in written or question in named):
                continue
            if how == "names" and question not in written:
                repairs.append(f"{question}: recognised by the names that it defines")
                if not places.fits(anchor, question):
                    anchor = question
            elif question in seen or how == "names":
                if how == "id":
                    repairs.append(f"{question}: more than one cell; each was run where it stands")
                question = question if places.fits(anchor, question) else ""
            if submitted["type"] != "code":
                source = fenced_code(source)
                repairs.append(f"{cell.grade_id}: the cell was not a code cell; it was run as one")
            seen.add(cell.grade_id)
            students.setdefault(anchor, []).append(Step(question, "student", source))
            continue
        if cell is not None:
            anchor = cell.grade_id
            changed = source.strip() != student_version(cell)
            if not changed:
                continue
            if names_bound(source) & solution_names:
                repairs.append(f"{anchor}: an answer stood in this locked cell; it was run as a cell of its own")
                source = splitting.without(source, [student_version(cell)])
                if cell.kind != "given":
                    within.setdefault(anchor, []).append(Step("", "student", source))
                    continue
            else:
                source = _added_imports(source, cell) if cell.kind == "given" else ""
                if source:
                    repairs.append(f"{anchor}: imports were added in this locked cell; they were run as a cell of their own")
        if cell is None and submitted["type"] != "code" and anchor in asks:
            answers[asks[anchor]] = (answers.get(asks[anchor], "") + "\n" + source).strip()
        if submitted["type"] == "code" and source.strip() and not _only_calls_otter(source):
            students.setdefault(anchor, []).append(Step("", "student", source))
    for cell in assignment.cells:
        if cell.kind == "solution" and cell.grade_id not in seen:
            repairs.append(f"{cell.grade_id}: no such cell was found")
    steps = list(students[""])
    for cell in assignment.cells:
        own = students.get(cell.grade_id, [])
        steps += within.get(cell.grade_id, [])  # before it is judged
        if cell.kind == "check":
            steps += own
        if cell.kind in ("given", "check", "test"):
            source = student_version(cell) if cell.kind == "check" else cell.source
            steps.append(Step(cell.grade_id, cell.kind, source))
        if cell.kind != "check":
            steps += own
    return Submission(student, path, tuple(steps), tuple(dict.fromkeys(repairs)), answers)
