"""Looks for lines of solutions and hidden tests in what students get."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder.assignment import BEGIN_HIDDEN, BEGIN_SOLUTION, END_HIDDEN, END_SOLUTION, Assignment, Cell
from autograder.releases.files import files_below, strings_in

# Shorter lines ("else:", "plt.show()") say nothing, and would be found by chance.
_SHORTEST = 12


@dataclass(frozen=True)
class Secret:
    """A line that no student may see, and the source's cell that it stands in."""

    text: str
    grade_id: str
    line: int
    what: str


def leaks(assignment: Assignment, folder: Path) -> Iterator[str]:
    """Where a file below folder holds such a line: one sentence each, with the file and its cell, and the source's cell."""
    lines = secrets(assignment)
    for name, path in files_below(folder).items():
        for place, text in strings_in(path):
            for secret in lines:
                if secret.text in text:
                    where = f"{name}, {place}" if place else name
                    yield f"{where}: line {secret.line} of {secret.grade_id}, from its {secret.what}: {secret.text}"


def secrets(assignment: Assignment) -> list[Secret]:
    """The lines of solutions and hidden tests, but for those that also stand where students may see them."""
    shown: list[str] = []
    hidden: list[Secret] = []
    for cell in assignment.cells:
        for number, (line, what) in enumerate(_lines(cell), start=1):
            text = line.strip()
            if not what:
                shown.append(text)
            elif len(text) >= _SHORTEST:
                hidden.append(Secret(text, cell.grade_id, number, what))
    everything = "\n".join(shown)
    return [secret for secret in hidden if secret.text not in everything]


def _lines(cell: Cell) -> Iterator[tuple[str, str]]:
    """The lines of a cell, each with what it is a part of: "solution", "hidden test", or "" for what students see."""
    part = ""
    for line in cell.source.split("\n"):
        mark = line.strip()
        if mark in (BEGIN_HIDDEN, BEGIN_SOLUTION):
            part = "hidden test" if mark == BEGIN_HIDDEN else "solution"
        yield (line, part)
        if mark in (END_HIDDEN, END_SOLUTION):
            part = ""
