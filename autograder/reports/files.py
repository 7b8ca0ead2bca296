"""Writes the reports of a run into its output folder. A file is there as a whole, or not at all."""

import json
import os
from collections.abc import Iterable
from pathlib import Path

from autograder.assignment import Assignment
from autograder.audit import Audit
from autograder.reports.audit import audit_html, audit_json
from autograder.reports.feedback import feedback_html
from autograder.reports.grades import grades_csv
from autograder.reports.gradescope import results_json
from autograder.reports.mistakes import mistakes_csv
from autograder.results import Result


def write_result(result: Result, assignment: Assignment, output: Path) -> Path:
    """Write a student's results.json and feedback.html; gives the folder they are in."""
    folder = output / result.student
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / "feedback.html", feedback_html(result, assignment))
    _write(folder / "results.json", json.dumps(results_json(result), indent=2, ensure_ascii=False) + "\n")
    return folder


def write_grades(results: Iterable[Result], assignment: Assignment, output: Path) -> Path:
    """Write grades.csv; gives its path."""
    output.mkdir(parents=True, exist_ok=True)
    path = output / "grades.csv"
    _write(path, grades_csv(results, assignment))
    return path


def write_mistakes(results: Iterable[Result], output: Path) -> Path:
    """Write mistakes.csv; gives its path."""
    path = output / "mistakes.csv"
    _write(path, mistakes_csv(results))
    return path


def write_audit(audit: Audit, output: Path) -> list[Path]:
    """Write audit.html and audit.json; gives their paths."""
    output.mkdir(parents=True, exist_ok=True)
    page, data = output / "audit.html", output / "audit.json"
    _write(page, audit_html(audit))
    _write(data, json.dumps(audit_json(audit), indent=2, ensure_ascii=False) + "\n")
    return [page, data]


def _write(path: Path, text: str) -> None:
    beside = path.with_name(path.name + ".part")
    beside.write_text(text, encoding="utf-8", errors="replace")
    os.replace(beside, path)
