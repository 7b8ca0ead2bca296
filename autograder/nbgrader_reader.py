"""Reads what students handed in for nbgrader, which by itself stops at damaged files.

A notebook whose graded cells are all as nbgrader needs them goes through as it is. Any other (cut off, of an old format, with
metadata lost or changed, or made from another release) is laid out anew from the source notebook, with the student's cells at
their places and a note that says so.
"""

import glob
import html
from pathlib import Path
from typing import Any

import nbformat
from nbconvert.exporters import NotebookExporter
from nbformat import NotebookNode
from nbgrader.converters import Autograde
from nbgrader.nbgraderformat import MetadataValidator

from autograder import assignment as assignments
from autograder import notebook
from autograder.assignment import Assignment
from autograder.recognise import student_version
from autograder.salvage import Unreadable
from autograder.submissions import Found, found_in, notebooks_in

_NO_ANSWER = {"code": "# This cell was not in the notebook that was handed in.", "markdown": "*No answer was handed in.*"}


class Reader(NotebookExporter):
    """nbgrader's exporter, for `c.Autograde.exporter_class`: mends a notebook as it is read."""

    def from_filename(self, filename: str, resources: Any = None, **kw: Any) -> tuple[Any, Any]:
        """Read a notebook, mended if need be, and convert it."""
        about = resources["nbgrader"]
        converter: Any = self.parent
        source = source_of(converter.coursedir, about["assignment"])
        assignment = load(source)
        found = submitted(Path(filename), about["student"])
        if not found.problem and is_sound(found.path, source):
            return super().from_filename(str(found.path), resources=resources, **kw)
        mended = laid_out_anew(found, assignment, source)
        return self.from_notebook_node(mended, resources=resources, **kw)  # type: ignore[no-untyped-call,no-any-return]


def find_submissions_of_any_name() -> None:
    """Let nbgrader see what was handed in under any name and ending. It looks for `*.ipynb` only, and has no setting for that."""
    find_notebooks = Autograde.init_notebooks

    def init_notebooks(converter: Any) -> None:
        name, student = converter.coursedir.assignment_id, converter.coursedir.student_id
        folders = [Path(folder) for folder in glob.glob(converter._format_source(name, student))]
        found = {str(folder): [str(folder / f"{name}.ipynb")] for folder in folders if notebooks_in(folder, name)}
        if not found:
            find_notebooks(converter)  # says what is wrong
            return
        for folder in folders:
            if str(folder) not in found:
                converter.log.warning("%s: there is no notebook in this folder", folder)
        converter.assignments, converter.notebooks = found, []

    Autograde.init_notebooks = init_notebooks


def submitted(path: Path, student: str) -> Found:
    """What was handed in as path: the file in its folder that holds work, if there is none of that name or nothing in it."""
    return found_in(path.parent, student, path.stem)


def source_of(coursedir: Any, assignment_id: str) -> Path:
    """The source notebook of an assignment in nbgrader's course."""
    folder = coursedir.format_path(coursedir.source_directory, ".", assignment_id)
    return Path(folder, f"{assignment_id}.ipynb").resolve()


def load(source: Path) -> Assignment:
    """The assignment as the source notebook is now: formgrader's server may have read it long ago."""
    assignments.load.cache_clear()
    return assignments.load(source)


def is_sound(path: Path, source: Path) -> bool:
    """Whether nbgrader can work with a notebook: each graded cell is there once, with the source's metadata."""
    try:
        submitted = nbformat.read(path, as_version=4)
        nbformat.validate(submitted)
        MetadataValidator().validate_nb(submitted)
        expected = {cell.metadata.nbgrader.grade_id: cell for cell in _graded(nbformat.read(source, as_version=4))}
        given = {cell.metadata.nbgrader.grade_id: cell for cell in _graded(submitted)}
        if len(given) != len(_graded(submitted)) or not expected.keys() >= given.keys():
            return False
        needed = {name for name, cell in expected.items() if _is_graded(cell)}
        return given.keys() >= needed and all(_same_kind(cell, expected[name]) for name, cell in given.items())
    except Exception:  # whatever a damaged file makes the readers raise
        return False


def _graded(of: NotebookNode) -> list[NotebookNode]:
    return [cell for cell in of.cells if "nbgrader" in cell.metadata]


def _is_graded(cell: NotebookNode) -> bool:
    return bool(cell.metadata.nbgrader.grade or cell.metadata.nbgrader.solution)


def _same_kind(cell: NotebookNode, expected: NotebookNode) -> bool:
    keys = ("schema_version", "grade", "solution", "locked", "task", "points")
    here, there = cell.metadata.nbgrader, expected.metadata.nbgrader
    return cell.cell_type == expected.cell_type and all(here.get(key) == there.get(key) for key in keys)


def laid_out_anew(found: Found, assignment: Assignment, source: Path) -> NotebookNode:
    """The source notebook's cells, unsolved, with all that could be read of the student's between them."""
    result: NotebookNode = nbformat.read(source, as_version=4)
    originals = list(result.cells)
    places = {cell.grade_id: number for number, cell in enumerate(assignment.cells)}
    steps: tuple[notebook.Step, ...] = ()
    answers: dict[str, str] = {}
    try:
        if found.problem:
            raise Unreadable(found.problem)
        submission = notebook.read(found.path, found.student, assignment)
        steps, answers = submission.steps, submission.answers
        note = "; ".join(submission.repairs)
    except Unreadable as error:
        note = str(error)
    note = html.escape(note or "Its cells' metadata was changed or lost")
    result.cells = [nbformat.v4.new_markdown_cell(f"*Laid out anew from what was handed in. {note}.*")]
    done: set[int] = set()

    def add(place: int) -> NotebookNode:
        done.add(place)
        result.cells.append(originals[place])
        return originals[place]

    def add_before(place: int) -> None:
        for earlier in range(place):
            cell = assignment.cells[earlier]
            if earlier in done:
                continue
            added = add(earlier)
            if cell.kind == "manual":
                added.source = answers.get(cell.grade_id, _NO_ANSWER[added.cell_type])
            elif cell.kind == "solution":
                added.source = _NO_ANSWER["code"]
            else:
                added.source = student_version(cell)

    for step in steps:
        place = places.get(step.grade_id)
        if place is not None:
            add_before(place)
        if step.kind != "student":
            assert place is not None
            if place not in done:
                add(place).source = student_version(assignment.cells[place])
        elif place is not None and place not in done:
            add(place).source = step.source
        else:
            result.cells.append(nbformat.v4.new_code_cell(step.source))
    add_before(len(originals))
    for number, cell in enumerate(result.cells):
        cell.id = f"cell-{number}"
    return result
