"""Reads what a student handed in, whatever its state, and sets it against the source notebook.

A submission becomes a list of steps in the source's order: the source's given cells, checks and tests, and between them
every code cell of the student's own, where it stood. Which cell answers which question is settled by nbgrader's grade_id,
then by the cell's id, then by its text or by the names that it defines. What was mended on the way is reported.
"""

import ast
import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

from autograder import splitting
from autograder.assignment import (
    BEGIN_HIDDEN,
    BEGIN_SOLUTION,
    END_HIDDEN,
    END_SOLUTION,
    Assignment,
    Cell,
    Kind,
    names_bound,
    parsed,
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


_Matched = tuple[tuple[Cell | None, str], dict[str, Any]]  # a submitted cell, what it stands for, and how that was found


def student_version(cell: Cell) -> str:
    """What a student sees of a given, check or test cell: all but the hidden tests."""
    lines = cell.source.split("\n")
    if BEGIN_HIDDEN in lines and END_HIDDEN in lines:
        del lines[lines.index(BEGIN_HIDDEN) : lines.index(END_HIDDEN) + 1]
    return "\n".join(lines).strip()


def read(path: Path, student: str, assignment: Assignment) -> Submission:
    """Read a submitted notebook; raises Unreadable if nothing in it can be graded."""
    repairs: list[str] = []
    cells = cells_of(path, repairs)
    if not cells:
        raise Unreadable(f"{path.name}: there is no code in it")
    so_far = accumulate(len(cell["source"]) if cell["type"] == "code" else 0 for cell in cells)
    looked_at = [number < BY_TEXT and length <= MAX_LOOKED_AT for number, length in enumerate(so_far)]
    matched = [(_match(cell, assignment, by_text), cell) for cell, by_text in zip(cells, looked_at, strict=True)]
    if all(looked_at):
        matched = _without_checks(assignment, matched, repairs)
        matched = _taken_apart(assignment, matched, repairs)
    return _in_order(path, student, assignment, matched, repairs)


# Cells that may be known by their text or names, which takes a while where texts are long or nearly alike.
BY_TEXT = 300
MAX_LOOKED_AT = 500_000  # characters of code in all, ten times what a notebook has


def _match(cell: dict[str, Any], assignment: Assignment, by_text: bool) -> tuple[Cell | None, str]:
    """The source's cell that a submitted cell stands for, and how that was found: "id", "text", "names" or ""."""
    by_id = {one.grade_id: one for one in assignment.cells if one.grade_id}
    for key in ("grade_id", "id"):
        found = by_id.get(cell[key])
        if found is not None:
            return found, "id"
    if not cell["source"].strip():
        return None, ""
    for one in assignment.cells if by_text else ():
        if one.kind in ("given", "check", "test", "text") and _alike(cell["source"], student_version(one)):
            return one, "text"
    if cell["type"] == "code" and by_text:
        bound = names_bound(cell["source"])
        for one in assignment.cells:
            if one.kind == "solution" and bound & _answer_names(one):
                return one, "names"
    return None, ""


def _answer_names(solution: Cell) -> set[str]:
    """The names that only this solution is asked to define; those that any loop uses say nothing."""
    return names_bound(solution.source) - {"model", "epochs", "loss", "optimizer"}


def _alike(one: str, other: str) -> bool:
    one, other = one.strip(), other.strip()
    if one == other:
        return True
    if not other or abs(len(one) - len(other)) > 0.2 * len(other):
        return False
    parts: tuple[Sequence[str], Sequence[str]] = (one, other)
    if len(other) > 400:  # by words and signs: by characters it would take a quarter of a second
        parts = re.findall(r"\w+|\S", one), re.findall(r"\w+|\S", other)
    matcher = difflib.SequenceMatcher(None, *parts, autojunk=False)
    return matcher.real_quick_ratio() > 0.9 and matcher.quick_ratio() > 0.9 and matcher.ratio() > 0.9


def _only_calls_otter(source: str) -> bool:
    """Whether a cell is of otter-grader's own: it makes `grader`, or calls it."""
    if "otter" not in source and "grader." not in source:
        return False
    calls = r"(import otter|grader = otter\.Notebook\([^()]*\)|grader\.(check|check_all|export)\([^()]*\))?;?\s*(#.*)?"
    return all(re.fullmatch(calls, line.strip()) for line in source.splitlines())


def _is_untouched(source: str, solution: Cell) -> bool:
    """Whether a question's cell holds no more than what was handed out: nothing, or the lines around the solution."""
    inside, handed_out = False, {"raise NotImplementedError()"}
    for line in solution.source.split("\n"):
        inside = (inside or line.strip() == BEGIN_SOLUTION) and line.strip() != END_SOLUTION
        if not inside:
            handed_out.add(line.strip())
    lines = (line.strip() for line in source.split("\n"))
    return all(line in handed_out or line.startswith("#") for line in lines if line)


def _added_imports(source: str, given: Cell) -> str:
    """The import statements that a student wrote into a given cell, or ""."""
    own, there = parsed(source), parsed(given.source)
    if own is None or there is None:
        return ""
    imports = {ast.unparse(node) for node in there.body if isinstance(node, (ast.Import, ast.ImportFrom))}
    added = [ast.unparse(node) for node in own.body if isinstance(node, (ast.Import, ast.ImportFrom))]
    return "\n".join(line for line in added if line not in imports)


def _written(assignment: Assignment, matched: list[_Matched]) -> set[str]:
    """The questions into whose own cells something was written."""
    return {
        cell.grade_id
        for (cell, how), one in matched
        if cell is not None and cell.kind == "solution" and how == "id" and not _is_untouched(one["source"], cell)
    }


def _in_locked_cells(assignment: Assignment, matched: list[_Matched]) -> set[str]:
    """The questions that are answered in cells of the source's own."""
    bound: set[str] = set()
    for (cell, _), one in matched:
        if cell is not None and cell.kind in ("given", "check", "test") and one["source"].strip() != student_version(cell):
            bound |= names_bound(one["source"])
    return {cell.grade_id for cell in assignment.cells if cell.kind == "solution" and bound & _answer_names(cell)}


def _without_checks(assignment: Assignment, matched: list[_Matched], repairs: list[str]) -> list[_Matched]:
    """With what is the student's own of cells that were merged with a check: when an answer runs again, a check may not fit."""
    checks = [student_version(cell) for cell in assignment.cells if cell.kind == "check"]
    result: list[_Matched] = []
    for (cell, how), one in matched:
        own = one["source"]
        if one["type"] == "code" and (cell is None or cell.kind == "solution"):
            own = splitting.without(own, checks)
        if own != one["source"]:
            repairs.append("a check stood in a cell with other code; it was left out there")
        result.append(((cell, how), {**one, "source": own}))
    return result


def _taken_apart(assignment: Assignment, matched: list[_Matched], repairs: list[str]) -> list[_Matched]:
    """With a cell each for the questions that one cell answers, if it is the only answer of some of them."""
    solutions = {cell.grade_id: cell for cell in assignment.cells if cell.kind == "solution"}
    names = {question: _answer_names(solution) for question, solution in solutions.items()}
    own = _written(assignment, matched)
    result: list[_Matched] = []
    for (cell, how), one in matched:
        there = cell.grade_id if cell is not None and how == "id" else ""
        missing = {question: wanted for question, wanted in names.items() if question not in own or question == there}
        answered = one["type"] == "code" and (cell is None or cell.kind == "solution") and len(missing) > 1
        parts = splitting.by_question(one["source"], missing) if answered else []
        if not parts:
            result.append(((cell, how), one))
            continue
        repairs.append(f"one cell answered {', '.join(dict.fromkeys(question for question, _ in parts))}; it was taken apart")
        result += [((solutions[name], "id" if name == there else "names"), {**one, "source": part}) for name, part in parts]
    return result


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
    matched: list[_Matched],
    repairs: list[str],
) -> Submission:
    """Lay the student's code cells between the source's cells.

    A question's cell goes to the question's place. Where nothing was written into it, a cell that is known by the names that it
    defines takes its part, and is moved if it stands where it can't count. Any other cell stays where it stands.
    """
    solution_names = set().union(*(_answer_names(one) for one in assignment.cells if one.kind == "solution"))
    places = _Places(assignment)
    written = _written(assignment, matched)
    named = {cell.grade_id for (cell, how), _ in matched if cell is not None and how == "names"}
    named |= _in_locked_cells(assignment, matched)
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
            if how == "id" and _is_untouched(source, cell) and (question in written or question in named):
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
