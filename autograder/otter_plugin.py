"""Grades in otter-grader: the plug-in of the autograder zip, and what runs it on Gradescope.

Otter would execute the student's notebook in a kernel with its own tests, and read a pickle back from it. Here the upload is put
aside and graded before otter starts its kernel; otter gets an empty notebook to run, and the verdicts in place of its tests'
results. Nothing that a student's code or upload could have written, `.OTTER_LOG` among it, is left for otter to read.
"""

import json
import shutil
from pathlib import Path
from typing import Any

from otter.plugins import AbstractOtterPlugin
from otter.test_files import GradingResults, TestCase, TestCaseResult, TestFile

from autograder import assignment as assignments
from autograder.assignment import Assignment
from autograder.reports.words import feedback_text, heading
from autograder.results import GRADER_ERROR, Result
from autograder.submissions import find_submissions
from autograder.verdict import Verdict

ASIDE = "handed-in"
_EMPTY = {
    "cells": [],
    "metadata": {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}},
    "nbformat": 4,
    "nbformat_minor": 5,
}


class NotJudged(Exception):
    """Something could not be judged by a fault of the grader's own: there must be no score."""


class Grade(AbstractOtterPlugin):  # type: ignore[misc]
    """Otter's plug-in; its configuration names the source notebook: {"source": "course/source/NAME/NAME.ipynb"}."""

    def before_grading(self, config: Any) -> None:
        """Grade the submission, before otter looks at its log or starts a kernel; raises NotJudged."""
        path = Path(self.submission_path)
        root = path.parent.parent
        assignment = assignments.load(root / "source" / self.plugin_config["source"])
        if not (root / ASIDE).exists():
            put_aside(root, path.name)
        self._result = _graded(root / ASIDE, assignment)

    def before_execution(self, submission: Any) -> Any:
        """What otter is to run: the empty notebook that it has read."""
        return submission

    def after_grading(self, results: GradingResults) -> None:
        """Put the verdicts in place of otter's own results."""
        results.clear_results()
        for verdict in self._result.verdicts:
            results.results[verdict.grade_id] = _Shown(verdict)
        results.set_output(heading(self._result))


class _Shown(TestFile):  # type: ignore[misc]
    """A verdict as otter shows a test: visible to the student, with the feedback as its text."""

    def __init__(self, verdict: Verdict) -> None:
        case = TestCase(verdict.grade_id, "", False, verdict.max_points, None, None)
        super().__init__(verdict.grade_id, "", [case])
        self.text = feedback_text(verdict)
        self.test_case_results = [TestCaseResult(case, self.text, verdict.state == "passed")]
        self.update_score(verdict.points)

    def summary(self, public_only: bool = False) -> str:
        """The feedback."""
        return self.text

    @classmethod
    def from_file(cls, path: str) -> TestFile:
        """A verdict is never read from a file."""
        raise NotImplementedError

    @classmethod
    def from_metadata(cls, s: Any, path: str) -> TestFile:
        """A verdict is never read from a notebook."""
        raise NotImplementedError

    def run(self, global_environment: dict[str, Any]) -> None:
        """A verdict is there already."""


def run(root: Path) -> None:
    """Grade what was uploaded into root/submission, as on Gradescope; root/results/results.json gets the result.

    The upload is put aside before otter starts, so that otter never reads it: a damaged notebook would end it without a result.
    """
    from otter.run.run_autograder import main

    put_aside(root, "submission.ipynb")
    main(str(root), logo=False)


def put_aside(root: Path, name: str) -> None:
    """Move all that was handed in out of otter's way, and leave an empty notebook (or script) of that name instead."""
    aside, submission = root / ASIDE, root / "submission"
    aside.mkdir(mode=0o700)
    for path in list(submission.iterdir()):
        shutil.move(path, aside / path.name)
    text = json.dumps(_EMPTY) if name.endswith(".ipynb") else ""
    (submission / name).write_text(text, encoding="utf-8")


def _graded(folder: Path, assignment: Assignment) -> Result:
    from autograder import batch
    from autograder.expect.context import drawn_seed

    (found,) = find_submissions([folder], assignment.name)
    result = batch.grade_one(found, assignment, drawn_seed())
    if result.state == GRADER_ERROR:
        raise NotJudged(f"not judged, by a fault of the grader's own; there is no score: {result.message}")
    return result
