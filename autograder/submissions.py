"""Which submissions there are: from the paths given on the command line to students and their notebooks."""

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from autograder.salvage import MAX_SEARCHED, holds_code
from autograder.salvage.wrapped import with_answers

_OTHER = re.compile(r"\.(txt|json|zip|t?gz|tar|xz|bz2|html?|webarchive|[rq]?md|rst|org|tex|py|eml|rtf|docx|odt)", re.I)
_BACKUP = ".~"  # what Jupyter calls a notebook while it writes another in its place
MAX_FILES = 200  # of a student's that are considered
MAX_READ = 10  # that are read for it, where a name does not settle it


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
    return found_in(path, _student(path.parent.name if path.name == assignment_name else path.name, given), assignment_name)


def found_in(folder: Path, student: str, name: str) -> Found:
    """The notebook in a student's folder that was handed in as NAME.ipynb."""
    notebooks = notebooks_in(folder, name)
    if len(notebooks) == 1:
        if not notebooks[0].resolve().is_relative_to(folder.resolve()):
            return Found(student, notebooks[0], f"{folder}: its notebook is a link to a file outside of the folder")
        return Found(student, notebooks[0])
    if notebooks:
        return Found(student, folder, f"{folder}: more than one notebook, and none is called {name}.ipynb")
    return Found(student, folder, f"{folder}: there is no notebook in this folder")


def notebooks_in(folder: Path, name: str) -> list[Path]:
    """The notebooks in a folder that may be the one handed in as NAME.ipynb: that one, or else all that are left as likely.

    Notebooks come first, then those in folders below, then files of other kinds that may hold one, then what Jupyter kept, then
    anything else; of these, the first kind in which a file holds work. Where none does: the first kind that there is.
    """
    files = _files(folder)
    notebooks = [one for one in files if one.suffix.lower() == ".ipynb"]
    kept = [one for one in notebooks if one.parent.name == ".ipynb_checkpoints" or one.name.startswith(_BACKUP)]
    others = [one for one in files if _OTHER.fullmatch(one.suffix)]
    kinds = [
        [one for one in notebooks if one.parent == folder and one not in kept],
        [one for one in notebooks if one.parent == folder / name and one not in kept],
        [one for one in notebooks if one not in kept],
        [one for one in others if one.parent == folder],
        others,
        kept,
    ]
    unknown = [one for one in files if one not in notebooks and one not in others]
    for anywhere, those in ((False, [*kinds, unknown]), (True, [others, unknown])):
        left = MAX_READ
        for kind in those:
            there = []
            for one in kind:
                certain = _begins_as_notebook(one)
                left -= not certain
                if certain or (left >= 0 and holds_code(one, name, anywhere)):
                    there.append(one)
            if there:
                return _likeliest(there, name)
    return _likeliest(next(filter(None, kinds), []), name)


def _files(folder: Path) -> list[Path]:
    """The files in a folder and in those below, but for what systems and editors leave there; links to folders are not followed."""
    found: list[Path] = []
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(one for one in folders if one == ".ipynb_checkpoints" or not one.startswith((".", "__")))
        found += [Path(place, one) for one in sorted(names) if one.startswith(_BACKUP) or not one.startswith(".")]
        if len(found) > MAX_FILES:
            break
    return found[:MAX_FILES]


def _begins_as_notebook(path: Path) -> bool:
    """Whether it is a notebook by its name and by its first character."""
    return path.suffix.lower() == ".ipynb" and _beginning(path, 100).lstrip().startswith(b"{")


def _beginning(path: Path, size: int = MAX_SEARCHED) -> bytes:
    """The first bytes of a file; none of what can't be read."""
    try:
        if not path.is_file():  # opening a pipe might never end
            return b""
        with path.open("rb") as file:
            return file.read(size)
    except OSError:
        return b""


def _likeliest(there: list[Path], name: str) -> list[Path]:
    for chosen in (
        [one for one in there if one.stem == name],
        [one for one in there if one.stem.lower() == name.lower()],
        [one for one in there if name.lower() in one.name.lower()],
    ):
        if len(chosen) == 1:
            return [with_answers(chosen[0], there[:MAX_READ], _beginning)]
    return there


def _student(name: str, given: Path) -> str:
    if name in ("", ".", "..", "grades.csv", "mistakes.csv", "record.jsonl") or "\x00" in name:
        raise UsageError(f"{given}: its name gives no name of a student; rename the file or folder")
    return name
