"""mistakes.csv: how many students made which mistake, and who."""

import csv
import io
from collections.abc import Iterable

from autograder.audit import class_view
from autograder.results import Result


def mistakes_csv(results: Iterable[Result]) -> str:
    """The table as text, the commonest mistake first."""
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(["mistake", "students", "names"])
    for name, students in class_view(results).items():
        writer.writerow([name, len(students), "; ".join(students)])
    return table.getvalue()
