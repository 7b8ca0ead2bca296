"""Which submissions there are: from the paths given on the command line to students and their notebooks."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

OTHER_ENDINGS = {".txt", ".json", ".zip", ".gz", ".html", ".htm", ".md", ".rmd", ".py", ".eml"}


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
        notebooks = notebooks_in(folder, assignment_name)
        if len(notebooks) == 1:
            if not notebooks[0].resolve().is_relative_to(path.resolve()):
                return Found(student, notebooks[0], f"{given}: its notebook is a link to a file outside of the folder")
            return Found(student, notebooks[0])
        if notebooks:
            return Found(student, path, f"{given}: more than one notebook, and none is called {assignment_name}.ipynb")
    return Found(student, path, f"{given}: there is no notebook in this folder")


def notebooks_in(folder: Path, name: str) -> list[Path]:
    """The notebooks in a folder that may be the one handed in as NAME.ipynb: that one, or else all that are left as likely.

    Notebooks come first, then files of other kinds that may hold one, then what Jupyter kept; of these, what isn't empty.
    """
    for pattern, endings in (("*", {".ipynb"}), ("*", OTHER_ENDINGS), (".ipynb_checkpoints/*", {".ipynb"})):
        there = [one for one in sorted(folder.glob(pattern)) if one.suffix.lower() in endings and not one.name.startswith("._")]
        there = [one for one in there if one.is_file() and one.stat().st_size] or there
        for chosen in (
            [one for one in there if one.stem == name],
            [one for one in there if one.stem.lower() == name.lower()],
            [one for one in there if name.lower() in one.name.lower()],
            there,
        ):
            if len(chosen) == 1 or (chosen and chosen is there):
                return chosen
    return []


def _student(name: str, given: Path) -> str:
    if name in ("", ".", "..", "grades.csv", "mistakes.csv", "record.jsonl") or "\x00" in name:
        raise UsageError(f"{given}: its name gives no name of a student; rename the file or folder")
    return name
