"""Reads what a student handed in, whatever its state, and sets it against the source notebook.

A submission becomes a list of steps in the source's order: the source's given cells, checks and tests, and between them
every code cell of the student's own, where it stood. Which cell answers which question is settled by nbgrader's grade_id,
then by the cell's id, then by its text or by the names that it defines. What was mended on the way is reported.
"""

import difflib
import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import nbformat

from autograder.assignment import BEGIN_HIDDEN, END_HIDDEN, Assignment, Cell, Kind, names_bound

MAX_BYTES = 100 * 1024 * 1024
MAX_SOURCE = 1_000_000


class Unreadable(Exception):
    """There is no work to be found in the file: the message says why, in one line."""


@dataclass(frozen=True)
class Step:
    """One thing to do: run a cell (given, check, student) or judge one (test).

    grade_id is that of the source's cell, or "" for a cell that the student added. written: whether a student's cell holds
    more than what was handed out.
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


def student_version(cell: Cell) -> str:
    """What a student sees of a given, check or test cell: all but the hidden tests."""
    lines = cell.source.split("\n")
    if BEGIN_HIDDEN in lines and END_HIDDEN in lines:
        del lines[lines.index(BEGIN_HIDDEN) : lines.index(END_HIDDEN) + 1]
    return "\n".join(lines).strip()


def read(path: Path, student: str, assignment: Assignment) -> Submission:
    """Read a submitted notebook; raises Unreadable if nothing in it can be graded."""
    repairs: list[str] = []
    cells = _cells(path, repairs)
    if not cells:
        raise Unreadable(f"{path.name}: there is no code in it")
    matched = [(_match(cell, assignment), cell) for cell in cells]
    return _in_order(path, student, assignment, matched, repairs)


def _cells(path: Path, repairs: list[str]) -> list[dict[str, Any]]:
    """The cells of the file as plain dicts with type, source, id and grade_id, each a string."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise Unreadable(f"{path.name}: larger than {MAX_BYTES // 2**20} MB")
        data = path.read_bytes()
    except OSError as error:
        raise Unreadable(f"{path.name}: can't be read ({error.strerror})") from None
    text = _text(data, repairs)
    if not text.strip():
        raise Unreadable(f"{path.name}: the file is empty")
    try:
        notebook = json.loads(text)
    except (ValueError, RecursionError):
        return _salvaged(path, text, repairs)
    if isinstance(notebook, dict) and notebook.get("nbformat") in (2, 3):
        try:
            notebook = nbformat.convert(nbformat.from_dict(notebook), 4)
            repairs.append("converted from an old notebook format")
        except Exception:
            pass  # its cells are looked for as they stand
    return [_plain(cell) for cell in _cell_list(path, notebook)]


def _text(data: bytes, repairs: list[str]) -> str:
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            repairs.append(f"read as {encoding}")
            return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        repairs.append("some characters were not valid UTF-8")
        return data.decode("utf-8", "replace")


def _cell_list(path: Path, notebook: Any) -> list[Any]:
    if isinstance(notebook, dict):
        cells = notebook.get("cells")
        if isinstance(cells, list):
            return [cell for cell in cells if isinstance(cell, dict)]
        worksheets = notebook.get("worksheets")
        if isinstance(worksheets, list):
            sheets = [sheet.get("cells") for sheet in worksheets if isinstance(sheet, dict)]
            return [cell for cells in sheets if isinstance(cells, list) for cell in cells if isinstance(cell, dict)]
    if isinstance(notebook, list):
        return [cell for cell in notebook if isinstance(cell, dict)]
    raise Unreadable(f"{path.name}: not a notebook (it holds no cells)")


def _salvaged(path: Path, text: str, repairs: list[str]) -> list[dict[str, Any]]:
    """The cells that are whole in a file that is not JSON as a whole: cut off, or damaged somewhere."""
    decoder, cells, place = json.JSONDecoder(strict=False), [], 0
    for start in re.finditer(r'\{\s*"(?:cell_type|attachments|execution_count|id|metadata|outputs|source|input)"', text):
        if start.start() < place:
            continue
        try:
            cell, place = decoder.raw_decode(text, start.start())
        except (ValueError, RecursionError):
            continue
        if "cell_type" in cell and ("source" in cell or "input" in cell):
            cells.append(_plain(cell))
    if not cells:
        raise Unreadable(f"{path.name}: not a notebook (not JSON, and no whole cell in it)")
    repairs.append(f"the file is damaged; {len(cells)} cells could be read")
    return cells


def _plain(cell: dict[str, Any]) -> dict[str, Any]:
    metadata = cell.get("metadata")
    nbgrader = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    grade_id = nbgrader.get("grade_id") if isinstance(nbgrader, dict) else None
    source = cell.get("source", cell.get("input", ""))
    if isinstance(source, list):
        source = "".join(line for line in source if isinstance(line, str))
    return {
        "type": cell.get("cell_type") if cell.get("cell_type") in ("markdown", "raw") else "code",
        "source": source[:MAX_SOURCE] if isinstance(source, str) else "",
        "id": cell.get("id") if isinstance(cell.get("id"), str) else "",
        "grade_id": grade_id if isinstance(grade_id, str) else "",
    }


def _match(cell: dict[str, Any], assignment: Assignment) -> tuple[Cell | None, str]:
    """The source's cell that a submitted cell stands for, and how that was found: "id", "text", "names" or ""."""
    by_id = {one.grade_id: one for one in assignment.cells if one.grade_id}
    for key in ("grade_id", "id"):
        found = by_id.get(cell[key])
        if found is not None:
            return found, "id"
    if not cell["source"].strip():
        return None, ""
    for one in assignment.cells:
        if one.kind in ("given", "check", "test", "text") and _alike(cell["source"], student_version(one)):
            return one, "text"
    if cell["type"] == "code":
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
    matcher = difflib.SequenceMatcher(None, one, other, autojunk=False)
    return matcher.real_quick_ratio() > 0.9 and matcher.quick_ratio() > 0.9 and matcher.ratio() > 0.9


def _only_calls_otter(source: str) -> bool:
    """Whether a cell is of otter-grader's own: it makes `grader`, or calls it."""
    if "otter" not in source and "grader." not in source:
        return False
    calls = r"(import otter|grader = otter\.Notebook\([^()]*\)|grader\.(check|check_all|export)\([^()]*\))?;?\s*(#.*)?"
    return all(re.fullmatch(calls, line.strip()) for line in source.splitlines())


def _in_order(
    path: Path,
    student: str,
    assignment: Assignment,
    matched: list[tuple[tuple[Cell | None, str], dict[str, Any]]],
    repairs: list[str],
) -> Submission:
    """Lay the student's code cells between the source's cells."""
    solution_names = set().union(*(_answer_names(one) for one in assignment.cells if one.kind == "solution"))
    students: dict[str, list[Step]] = {"": []}
    answers: dict[str, str] = {}
    anchor = ""
    seen: set[str] = set()
    for (cell, how), submitted in matched:
        source = submitted["source"]
        if cell is not None and cell.kind in ("manual", "text"):
            if cell.kind == "manual":
                answers[cell.grade_id] = (answers.get(cell.grade_id, "") + "\n" + source).strip()
            anchor = cell.grade_id
            continue
        if cell is not None and cell.kind == "solution":
            anchor = cell.grade_id
            if anchor in seen:
                repairs.append(f"{anchor}: more than one cell; all of them were run, in their order")
            elif how == "names":
                repairs.append(f"{anchor}: recognised by the names that it defines")
            if submitted["type"] != "code":
                repairs.append(f"{anchor}: the cell was not a code cell; it was run as one")
            seen.add(anchor)
            students.setdefault(anchor, []).append(Step(anchor, "student", source))
            continue
        if cell is not None:
            anchor = cell.grade_id
            changed = source.strip() != student_version(cell)
            if not changed or not names_bound(source) & solution_names:
                continue
            repairs.append(f"{anchor}: an answer stood in this locked cell; it was run as a cell of its own")
        if submitted["type"] == "code" and source.strip() and not _only_calls_otter(source):
            students.setdefault(anchor, []).append(Step("", "student", source))
    for cell in assignment.cells:
        if cell.kind == "solution" and cell.grade_id not in seen:
            repairs.append(f"{cell.grade_id}: no such cell was found")
    steps = list(students[""])
    for cell in assignment.cells:
        own = students.get(cell.grade_id, [])
        if cell.kind in ("check", "test"):
            # an answer in a locked test cell counts before it is judged
            steps += [step for step in own if cell.kind == "check"]
        if cell.kind in ("given", "check", "test"):
            source = student_version(cell) if cell.kind == "check" else cell.source
            steps.append(Step(cell.grade_id, cell.kind, source))
        if cell.kind != "check":
            steps += own
    return Submission(student, path, tuple(steps), tuple(dict.fromkeys(repairs)), answers)
