"""An audit of an assignment's tests, in each form that somebody reads: in the terminal, as a page, as JSON."""

from dataclasses import dataclass
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from rich.console import Group
from rich.table import Table
from rich.text import Text

from autograder.audit import Audit, Entry

MAX_LISTED = 20  # findings of a kind in the terminal; the page and the JSON have all
_pages = Environment(loader=PackageLoader("autograder.reports"), autoescape=True, undefined=StrictUndefined, trim_blocks=True)


@dataclass(frozen=True)
class Spot:
    """One mistake, or right variant, in one test cell: how many of its sources were tried there, and how many failed.

    kind: "caught" by a test meant for it, "also" by one that may, "missed", "extra", "false alarm", "fault", "passed", or
    "" where none was tried.
    """

    kind: str
    tried: int = 0
    failed: int = 0
    why: str = ""

    @property
    def wrong(self) -> bool:
        """Whether it is one of the audit's findings."""
        return self.kind in ("missed", "extra", "false alarm", "fault")

    @property
    def share(self) -> float:
        """The share of sources that failed, from 0 to 1."""
        return self.failed / self.tried if self.tried else 0.0

    @property
    def mark(self) -> str:
        """The spot in a few characters, which can be told apart without colours."""
        if self.kind in ("", "passed"):
            return {"": "", "passed": "·"}[self.kind]
        signs = {"caught": "✘", "also": "~", "missed": "MISSED", "extra": "EXTRA", "false alarm": "ALARM", "fault": "FAULT"}
        return signs[self.kind] + (f" {self.failed}/{self.tried}" if self.tried > 1 else "")


@dataclass(frozen=True)
class Row:
    """A mistake, or right variant, with its spots, one for each test cell."""

    question: str
    name: str
    right: bool
    spots: tuple[Spot, ...]


def rows(audit: Audit) -> list[Row]:
    """The matrix, all sources of a name in one row: in the order of the questions, right variants last."""
    entries: dict[tuple[str, bool, str], dict[str, list[Entry]]] = {}
    for one in audit.entries:
        entries.setdefault((one.question, one.right, one.name), {}).setdefault(one.grade_id, []).append(one)
    questions = list(dict.fromkeys(one.question for one in audit.entries))
    return [
        Row(question, name, right, tuple(_spot(tried.get(grade_id, [])) for grade_id in audit.tests))
        for (question, right, name), tried in sorted(entries.items(), key=lambda item: (questions.index(item[0][0]), item[0][1]))
    ]


def _spot(tried: list[Entry]) -> Spot:
    if not tried:
        return Spot("")
    failed = [one for one in tried if one.state != "passed"]
    kinds = [_kind(one) for one in tried]
    kind = next(kind for kind in ("fault", "false alarm", "missed", "extra", "caught", "also", "passed") if kind in kinds)
    why = next((one.message for one in tried if _kind(one) == kind and one.message), "")
    return Spot(kind, len(tried), len(failed), why[:300])


def _kind(one: Entry) -> str:
    if one.state == "grader error":
        return "fault"
    if one.state == "passed":
        return "missed" if one.expected and not one.right else "passed"
    return "false alarm" if one.right else {True: "caught", False: "extra", None: "also"}[one.expected]


def summary(audit: Audit) -> str:
    """The audit in one sentence."""
    mistakes = {(one.question, one.name) for one in audit.entries if not one.right}
    right = {(one.question, one.name) for one in audit.entries if one.right}
    sources = {(one.question, one.name, one.source) for one in audit.entries}
    count = sum(map(len, audit.findings.values()))
    return (
        f"{len(mistakes)} known mistakes and {len(right)} right variants, in {len(sources)} sources, against {len(audit.assertions)} asserts in "
        f"{len(audit.tests)} test cells (seed {audit.seed}): "
        + ("nothing stands out." if audit.clean else f"{count} to look at.")
    )


def audit_text(audit: Audit) -> Group:
    """What the terminal shows: a table for each question, and what stands out."""
    parts: list[Table | Text] = []
    matrix = rows(audit)
    for question in dict.fromkeys(row.question for row in matrix):
        own = [row for row in matrix if row.question == question]
        places = [place for place in range(len(audit.tests)) if any(row.spots[place].kind for row in own)]
        table = Table(question, *(audit.tests[place] for place in places))
        for row in own:
            name = f"{row.name} (right)" if row.right else row.name
            spots = (row.spots[place] for place in places)
            table.add_row(Text(name), *(Text(spot.mark, "bold reverse" if spot.wrong else "") for spot in spots))
        parts.append(table)
    tests = Table("test cell", "asserts", "sources that it catches", "of these it alone")
    for grade_id, caught in _caught(audit).items():
        asserts = sum(one.grade_id == grade_id for one in audit.assertions)
        tests.add_row(grade_id, str(asserts), str(caught), str(audit.alone[grade_id]))
    parts += [tests, Text("✘ caught   ~ caught, though it need not be   · passed   2/3: two of three sources fail\n")]
    for what, found in audit.findings.items():
        for one in found[:MAX_LISTED]:
            parts.append(Text(f"{what}: {one}", overflow="fold"))
        if len(found) > MAX_LISTED:
            parts.append(Text(f"{what}: and {len(found) - MAX_LISTED} more"))
    return Group(*parts, Text(summary(audit)))


def _caught(audit: Audit) -> dict[str, int]:
    failed = [one.grade_id for one in audit.entries if not one.right and one.state != "passed"]
    return {grade_id: failed.count(grade_id) for grade_id in audit.tests}


def audit_html(audit: Audit) -> str:
    """The whole page: what stands out, the matrix as a heat map, the asserts."""
    matrix = rows(audit)
    questions = [
        (question, [row for row in matrix if row.question == question])
        for question in dict.fromkeys(row.question for row in matrix)
    ]
    most = max([*audit.first_for.values(), 1])
    asserts = [(one, count, count / most) for one, count in audit.first_for.items()]
    return _pages.get_template("audit.html").render(
        audit=audit, summary=summary(audit), questions=questions, asserts=asserts, caught=_caught(audit)
    )


def audit_json(audit: Audit) -> dict[str, Any]:
    """Everything that the audit found, as plain data."""
    return {
        "assignment": audit.assignment,
        "seed": audit.seed,
        "clean": audit.clean,
        "summary": summary(audit),
        "findings": audit.findings,
        "tests": [
            {"name": grade_id, "catches": caught, "catches_alone": audit.alone[grade_id]}
            for grade_id, caught in _caught(audit).items()
        ],
        "asserts": [
            {"test": one.grade_id, "line": one.line, "source": one.source, "first_for": count}
            for one, count in audit.first_for.items()
        ],
        "matrix": [
            {
                "question": one.question,
                "mistake": one.name,
                "source": one.source,
                "right": one.right,
                "test": one.grade_id,
                "expected_to_fail": one.expected,
                "state": one.state,
                "line": one.line,
                "message": one.message,
            }
            for one in audit.entries
        ],
    }
