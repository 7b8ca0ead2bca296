"""Grades in nbgrader: what `nbgrader_config.py` puts in the places of nbgrader's own steps.

`Grade` stands where nbgrader would run the notebook in a kernel of its own. It grades the file that the student handed in, and
writes each verdict into its test cell as the output from which nbgrader takes the score and which its feedback shows.
"""

import os
import sys
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor, SaveAutoGrades

from autograder.assignment import Cell
from autograder.nbgrader_reader import load, source_of, submitted
from autograder.recognise import student_version
from autograder.results import Result


def make_programs_found() -> None:
    """Put the folder of this Python's programs on PATH: nbgrader calls `alembic`, also where no environment is active."""
    folder = str(Path(sys.executable).parent)
    if folder not in os.environ.get("PATH", "").split(os.pathsep):
        os.environ["PATH"] = os.pathsep.join([folder, os.environ.get("PATH", "")])


class Grade(NbGraderPreprocessor):  # type: ignore[misc]
    """Grades the submission in a sandbox, and writes scores, explanations and the student's outputs into the notebook."""

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Grade one student's notebook."""
        from autograder import batch  # late: PyTorch takes a second, and only grading needs it
        from autograder.expect.context import drawn_seed

        about, coursedir = resources["nbgrader"], self.parent.parent.coursedir
        assignment = load(source_of(coursedir, about["assignment"]))
        folder = coursedir.format_path(coursedir.submitted_directory, about["student"], about["assignment"])
        found = submitted(Path(folder, f"{about['notebook']}.ipynb"), about["student"])
        result = batch.grade_one(found, assignment, drawn_seed())
        for repair in result.repairs:
            self.log.info("%s: %s", about["student"], repair)
        if result.message:
            self.log.warning("%s: %s", about["student"], result.message)
        about["grader_errors"] = [one.grade_id for one in result.verdicts if one.state == "grader error"]
        _write(result, nb)
        return nb, resources


def _write(result: Result, nb: NotebookNode) -> None:
    from autograder.reports.feedback import feedback_fragment

    verdicts = {verdict.grade_id: verdict for verdict in result.verdicts}
    for cell in nb.cells:
        if cell.cell_type != "code":
            continue
        grade_id = cell.metadata.get("nbgrader", {}).get("grade_id", "")
        verdict = verdicts.get(grade_id)
        if verdict:
            data = {"text/plain": f"{verdict.points:g}", "text/html": feedback_fragment(verdict)}
            cell.outputs = [nbformat.v4.new_output("execute_result", data=data)]
        else:
            cell.outputs = [_without_score(output) for output in result.outputs.get(grade_id, [])] if grade_id else []


def _without_score(output: dict[str, Any]) -> NotebookNode:
    """A student's output in a form that nbgrader does not take for a score."""
    kept = nbformat.from_dict(output)
    if kept.output_type == "execute_result":
        kept = nbformat.v4.new_output("display_data", data=kept.data, metadata=kept.metadata)
    return kept


class SaveGrades(SaveAutoGrades):  # type: ignore[misc]
    """nbgrader's SaveAutoGrades, which leaves to a person what could not be judged by a fault of the grader's own."""

    def _add_score(self, cell: NotebookNode, resources: Any) -> None:
        grade_id = cell.metadata.nbgrader.grade_id
        if grade_id not in resources["nbgrader"].get("grader_errors", ()):
            super()._add_score(cell, resources)
            return
        grade = self.gradebook.find_grade(grade_id, self.notebook_id, self.assignment_id, self.student_id)
        grade.auto_score = None
        grade.needs_manual_grade = True
        self.gradebook.db.commit()


class HideTests(NbGraderPreprocessor):  # type: ignore[misc]
    """Takes the hidden tests out of what a student gets back."""

    def preprocess_cell(self, cell: NotebookNode, resources: Any, cell_index: int) -> tuple[NotebookNode, Any]:
        """Leave of a test cell what the student has seen of it."""
        about = cell.metadata.get("nbgrader", {})
        if about.get("grade") and not about.get("solution"):
            cell.source = student_version(Cell("", "test", cell.source))
        return cell, resources
