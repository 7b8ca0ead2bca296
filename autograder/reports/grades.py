"""grades.csv: a row for each submission, a column for each automatic test cell."""

import csv
import io
from collections.abc import Iterable

from autograder.assignment import Assignment
from autograder.results import Result


def grades_csv(results: Iterable[Result], assignment: Assignment) -> str:
    """The table as text, sorted by student."""
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    names = [cell.grade_id for cell in assignment.tests]
    writer.writerow(["student", "score", "max_score", "state", *names])
    for result in sorted(results, key=lambda one: one.student):
        points = {verdict.grade_id: verdict.points for verdict in result.verdicts}
        scores = [f"{value:g}" for value in (result.score, result.max_score)]
        writer.writerow([result.student, *scores, result.state, *(f"{points[name]:g}" for name in names)])
    return table.getvalue()
