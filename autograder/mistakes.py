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

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from autograder.assignment import Assignment, AssignmentError

FOLDER = Path(__file__).parent / "assignments"
_KEYS: dict[str, type] = {
    **dict.fromkeys(("name", "explanation", "hint", "code", "looks"), str),
    **dict.fromkeys(("fails", "may_fail", "variants", "parts", "signs"), list),
    "right": bool,
}


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
    questions = [cell.grade_id for cell in assignment.cells if cell.kind == "solution"]
    paths = {path.stem: path for path in sorted(folder.glob("*.toml"))}
    for name, path in paths.items():
        if name not in questions:
            raise AssignmentError(f"{path}: the assignment has no question {name}; there are {', '.join(questions)}")
    return tuple(one for name in questions if name in paths for one in _read(assignment, name, paths[name]))


def _read(assignment: Assignment, question: str, path: Path) -> list[Mistake]:
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))["mistake"]
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise AssignmentError(f"{path}: not a file of known mistakes ({error})") from None
    except KeyError:
        tables = None
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise AssignmentError(f"{path}: not a file of known mistakes: it has no [[mistake]] tables")
    tests = {cell.grade_id for cell in assignment.tests}
    return [_mistake(table, question, path, tests) for table in tables]


def _mistake(table: dict[str, Any], question: str, path: Path, tests: set[str]) -> Mistake:
    where = f"{path}, {table.get('name', 'an entry without a name')}"
    right = table.get("right") is True
    needed = {"name", "code"} if right else {"name", "code", "explanation", "hint", "fails"}
    missing, unknown = sorted(needed - set(table)), sorted(set(table) - set(_KEYS))
    if missing or unknown:
        wrong = [f"no {', '.join(missing)}"] * bool(missing) + [f"nothing known by the key {', '.join(unknown)}"] * bool(unknown)
        raise AssignmentError(f"{where}: there is {' and '.join(wrong)}")
    for key, value in table.items():
        if not isinstance(value, _KEYS[key]) or (isinstance(value, list) and not all(isinstance(part, str) for part in value)):
            kind = {str: "a text", list: "a list of texts", bool: "true or false"}[_KEYS[key]]
            raise AssignmentError(f"{where}: {key} has to be {kind}")
    if not right and not table["fails"]:
        raise AssignmentError(f"{where}: fails names no test cell, so no test is meant to catch it")
    strange = sorted({*table.get("fails", []), *table.get("may_fail", [])} - tests)
    if strange:
        raise AssignmentError(f"{where}: the assignment has no test cell {', '.join(strange)}")
    codes = (table["code"], *table.get("variants", []))
    signs = tuple(table.get("signs", []))
    if len(signs) not in (0, len(codes)):
        raise AssignmentError(f"{where}: {len(codes)} sources, but {len(signs)} signs")
    try:
        re.compile(table.get("looks", ""))
    except re.error as error:
        raise AssignmentError(f"{where}: looks is no regular expression ({error})") from None
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
