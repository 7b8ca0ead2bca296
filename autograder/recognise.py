"""Which of the source notebook's cells each submitted cell stands for, and which question it answers.

That is settled by nbgrader's grade_id, then by the cell's id, then by its text or by the names that it defines. Cells that were merged
are taken apart, and an answer that stands in another question's cell is known by its names.
"""

import difflib
import re
from collections.abc import Sequence
from itertools import accumulate
from typing import Any

from autograder import splitting
from autograder.assignment import (
    BEGIN_HIDDEN,
    BEGIN_SOLUTION,
    END_HIDDEN,
    END_SOLUTION,
    Assignment,
    Cell,
    names_bound,
)

Matched = tuple[tuple[Cell | None, str], dict[str, Any]]  # a submitted cell, what it stands for, and how that was found

# Cells that may be known by their text or names, which takes a while where texts are long or nearly alike.
BY_TEXT = 300
MAX_LOOKED_AT = 500_000  # characters of code in all, ten times what a notebook has


def student_version(cell: Cell) -> str:
    """What a student sees of a given, check or test cell: all but the hidden tests."""
    lines = cell.source.split("\n")
    if BEGIN_HIDDEN in lines and END_HIDDEN in lines:
        del lines[lines.index(BEGIN_HIDDEN) : lines.index(END_HIDDEN) + 1]
    return "\n".join(lines).strip()


def recognised(cells: list[dict[str, Any]], assignment: Assignment, repairs: list[str]) -> list[Matched]:
    """The cells with what they stand for: "id", "text" or "names" tells how that was found. What was mended goes to repairs."""
    so_far = accumulate(len(cell["source"]) if cell["type"] == "code" else 0 for cell in cells)
    looked_at = [number < BY_TEXT and length <= MAX_LOOKED_AT for number, length in enumerate(so_far)]
    matched = [(_match(cell, assignment, by_text), cell) for cell, by_text in zip(cells, looked_at, strict=True)]
    if all(looked_at):
        matched = _without_checks(assignment, matched, repairs)
        matched = _taken_apart(assignment, matched, repairs)
        matched = _of_other_questions(assignment, matched, repairs)
    return matched


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
            if one.kind == "solution" and bound & answer_names(one):
                return one, "names"
    return None, ""


def answer_names(solution: Cell) -> set[str]:
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


def is_untouched(source: str, solution: Cell) -> bool:
    """Whether a question's cell holds no more than what was handed out: nothing, or the lines around the solution."""
    inside, handed_out = False, {"raise NotImplementedError()"}
    for line in solution.source.split("\n"):
        inside = (inside or line.strip() == BEGIN_SOLUTION) and line.strip() != END_SOLUTION
        if not inside:
            handed_out.add(line.strip())
    lines = (line.strip() for line in source.split("\n"))
    return all(line in handed_out or line.startswith("#") for line in lines if line)


def questions_written(assignment: Assignment, matched: list[Matched]) -> set[str]:
    """The questions into whose own cells something was written."""
    return {
        cell.grade_id
        for (cell, how), one in matched
        if cell is not None and cell.kind == "solution" and how == "id" and not is_untouched(one["source"], cell)
    }


def in_locked_cells(assignment: Assignment, matched: list[Matched]) -> set[str]:
    """The questions that are answered in cells of the source's own."""
    bound: set[str] = set()
    for (cell, _), one in matched:
        if cell is not None and cell.kind in ("given", "check", "test") and one["source"].strip() != student_version(cell):
            bound |= names_bound(one["source"])
    return {cell.grade_id for cell in assignment.cells if cell.kind == "solution" and bound & answer_names(cell)}


def _without_checks(assignment: Assignment, matched: list[Matched], repairs: list[str]) -> list[Matched]:
    """With what is the student's own of cells that were merged with a check: when an answer runs again, a check may not fit."""
    checks = [student_version(cell) for cell in assignment.cells if cell.kind == "check"]
    result: list[Matched] = []
    for (cell, how), one in matched:
        own = one["source"]
        if one["type"] == "code" and (cell is None or cell.kind == "solution"):
            own = splitting.without(own, checks)
        if own != one["source"]:
            repairs.append("a check stood in a cell with other code; it was left out there")
        result.append(((cell, how), {**one, "source": own}))
    return result


def _taken_apart(assignment: Assignment, matched: list[Matched], repairs: list[str]) -> list[Matched]:
    """With a cell each for the questions that one cell answers, if it is the only answer of some of them."""
    solutions = {cell.grade_id: cell for cell in assignment.cells if cell.kind == "solution"}
    names = {question: answer_names(solution) for question, solution in solutions.items()}
    own = questions_written(assignment, matched)
    result: list[Matched] = []
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


def _of_other_questions(assignment: Assignment, matched: list[Matched], repairs: list[str]) -> list[Matched]:
    """With each answer that stands in another question's cell, and nowhere else, as the answer to what it defines."""
    solutions = {cell.grade_id: (cell, answer_names(cell)) for cell in assignment.cells if cell.kind == "solution"}
    bound = [
        names_bound(one["source"])
        if how == "id" and cell and cell.kind in ("solution", "manual") and one["type"] == "code"
        else set()
        for (cell, how), one in matched
    ]
    asked = [solutions[cell.grade_id][1] if cell and cell.grade_id in solutions else set() for (cell, _), _ in matched]
    answered = {cell.grade_id for ((cell, _), _), names, own in zip(matched, bound, asked, strict=True) if cell and names & own}
    answered |= {cell.grade_id for (cell, how), _ in matched if cell and how == "names"}
    result: list[Matched] = []
    for ((cell, how), one), names, own in zip(matched, bound, asked, strict=True):
        meant = [other for name, (other, theirs) in solutions.items() if name not in answered and names & theirs]
        if meant and not names & own and cell:
            repairs.append(f"{meant[0].grade_id}: the answer stood in the cell of {cell.grade_id}")
            cell, how = meant[0], "names"
        result.append(((cell, how), one))
    return result
