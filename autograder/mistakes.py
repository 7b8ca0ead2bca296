"""Known mistakes: for each question, small implementations with one thing wrong, kept as data beside the package.

They stand in autograder/assignments/NAME/QUESTION.toml, one [[mistake]] table each:

    name         in kebab case; the same for all questions in which students make that mistake
    explanation  what the student did and what follows from it, in a sentence or two
    hint         a question or a pointer that leads further without giving the answer
    fails        the test cells that are meant to catch it
    may_fail     further test cells that some of its sources fail, since it breaks what they judge too (optional)
    code         the source of the question's solution cell, with just that mistake; whatever the other cells define is there
    variants     further sources with the same mistake (optional)
    parts        names of the mistakes that stand together in this one (optional)
    right        true for a right solution, which no test may fail: it has neither explanation, hint nor fails (optional)
    looks        a regular expression found in sources with this mistake: it decides between mistakes that fit (optional)
    signs        for each source, what a test of memory sees of it: see streaming in autograder.signatures.files (optional)

An assignment without such a folder has no known mistakes.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from autograder.assignment import Assignment, AssignmentError

FOLDER = Path(__file__).parent / "assignments"
_KEYS = {"name", "explanation", "hint", "fails", "code", "variants", "parts", "right", "signs", "looks", "may_fail"}


@dataclass(frozen=True)
class Mistake:
    """A known mistake, or a right variant; codes: the sources that make it."""

    name: str
    question: str
    codes: tuple[str, ...]
    explanation: str = ""
    hint: str = ""
    fails: tuple[str, ...] = ()
    may_fail: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    right: bool = False
    signs: tuple[str, ...] = ()
    looks: str = ""
    together: bool = False  # whether it came together with another one


def known(assignment: Assignment, folder: Path | None = None) -> tuple[Mistake, ...]:
    """The known mistakes and right variants of an assignment, by question; raises AssignmentError where a file is wrong.

    folder: where the files are, if not in the package.
    """
    return _known(assignment, folder or FOLDER / assignment.name)


@cache
def _known(assignment: Assignment, folder: Path) -> tuple[Mistake, ...]:
    found = []
    for cell in assignment.cells:
        path = folder / f"{cell.grade_id}.toml"
        if cell.kind == "solution" and path.is_file():
            found += _read(assignment, cell.grade_id, path)
    return tuple(found)


def _read(assignment: Assignment, question: str, path: Path) -> list[Mistake]:
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))["mistake"]
    except (tomllib.TOMLDecodeError, KeyError) as error:
        raise AssignmentError(f"{path}: not a file of known mistakes ({error})") from None
    tests = {cell.grade_id for cell in assignment.tests}
    return [_mistake(table, question, path, tests) for table in tables]


def _mistake(table: dict[str, Any], question: str, path: Path, tests: set[str]) -> Mistake:
    where = f"{path}, {table.get('name', 'an entry without a name')}"
    right = bool(table.get("right", False))
    needed = {"name", "code"} if right else {"name", "code", "explanation", "hint", "fails"}
    if not needed <= set(table) <= _KEYS:
        wrong = sorted(needed - set(table)) + sorted(set(table) - _KEYS)
        raise AssignmentError(f"{where}: look at the keys {', '.join(wrong)}: one is missing or unknown")
    strange = sorted({*table.get("fails", []), *table.get("may_fail", [])} - tests)
    if strange:
        raise AssignmentError(f"{where}: the assignment has no test cell {', '.join(strange)}")
    codes = (table["code"], *table.get("variants", []))
    signs = tuple(table.get("signs", []))
    if len(signs) not in (0, len(codes)):
        raise AssignmentError(f"{where}: {len(codes)} sources, but {len(signs)} signs")
    return Mistake(
        name=table["name"],
        question=question,
        codes=codes,
        explanation=table.get("explanation", ""),
        hint=table.get("hint", ""),
        fails=tuple(table.get("fails", [])),
        may_fail=tuple(table.get("may_fail", [])),
        parts=tuple(table.get("parts", [])),
        right=right,
        signs=signs,
        looks=table.get("looks", ""),
    )
