"""Which submissions there are: from the paths given on the command line to students and their notebooks."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path


class UsageError(Exception):
    """The command was given something that it can't work with: what, where, and what to do, in one line."""


@dataclass(frozen=True)
class Found:
    """A student and the notebook handed in; problem says why there is none, if there is none."""

    student: str
    path: Path
    problem: str = ""


def find_submissions(paths: Iterable[Path], assignment_name: str) -> list[Found]:
    """The submissions that the paths name, sorted by student; raises UsageError if a student has two."""
    found = sorted((_found(path, assignment_name) for path in paths), key=lambda one: one.student)
    for one, other in pairwise(found):
        if one.student == other.student:
            raise UsageError(f"two submissions of {one.student}: {one.path} and {other.path}; give one of them")
    return found


def _found(path: Path, assignment_name: str) -> Found:
    given, path = path, path.absolute()
    if not path.is_dir():
        student = _student(path.stem, given)
        return Found(student, path, "" if path.is_file() else f"{given}: there is no such file or folder")
    student = _student(path.parent.name if path.name == assignment_name else path.name, given)
    for folder in (path, path / assignment_name):
        notebooks = sorted(folder.glob("*.ipynb"))
        named = [one for one in notebooks if one.stem == assignment_name]
        if named or len(notebooks) == 1:
            notebook = (named or notebooks)[0]
            if not notebook.resolve().is_relative_to(path.resolve()):
                return Found(student, notebook, f"{given}: its notebook is a link to a file outside of the folder")
            return Found(student, notebook)
        if notebooks:
            return Found(student, path, f"{given}: more than one notebook, and none is called {assignment_name}.ipynb")
    return Found(student, path, f"{given}: there is no notebook in this folder")


def _student(name: str, given: Path) -> str:
    if name in ("", ".", "..", "grades.csv", "mistakes.csv", "record.jsonl") or "\x00" in name:
        raise UsageError(f"{given}: its name gives no name of a student; rename the file or folder")
    return name
