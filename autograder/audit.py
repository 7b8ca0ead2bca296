"""An audit of an assignment's own tests: every known mistake is put through them, every right variant too.

No student code takes part. It shows which mistakes no test catches, which asserts catch nothing of their own, and what a
right solution would lose.
"""

import ast
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from autograder import evidence, mistakes
from autograder.assignment import Assignment, Cell
from autograder.evidence import ObservationFailed
from autograder.judge import Observer, judge
from autograder.local import Local, exclusively, tests_of
from autograder.mistakes import Mistake
from autograder.results import Result

SEED = 1


@dataclass(frozen=True)
class Entry:
    """One source of a known mistake or right variant in one test cell: the verdict's state, its message, and the line of the
    assert that failed, or 0."""

    name: str
    question: str
    variant: int
    right: bool
    grade_id: str
    expected: bool | None  # whether the test is meant to fail; None: it may
    state: str
    line: int = 0
    message: str = ""


@dataclass(frozen=True)
class Assertion:
    """An assert of a hidden test: its cell, its line there, its first line of source."""

    grade_id: str
    line: int
    source: str


@dataclass(frozen=True)
class Audit:
    """What an audit found: the whole matrix, and what stands out in it."""

    assignment: str
    seed: int
    tests: tuple[str, ...]
    entries: tuple[Entry, ...]
    assertions: tuple[Assertion, ...]

    @cached_property
    def sources(self) -> list[tuple[str, str, int]]:
        """The sources that were tried, as (question, name, variant), in order."""
        return list(dict.fromkeys((one.question, one.name, one.variant) for one in self.entries))

    @cached_property
    def uncaught(self) -> list[str]:
        """Mistakes, with their source's number, that a test meant for them does not catch."""
        missed = [one for one in self.entries if not one.right and one.expected and one.state == "passed"]
        return [f"{_label(one)} passes {one.grade_id}" for one in missed]

    @cached_property
    def false_alarms(self) -> list[str]:
        """Right variants that a test fails."""
        return [
            f"{_label(one)} fails {one.grade_id}: {one.message}" for one in self.entries if one.right and one.state != "passed"
        ]

    @cached_property
    def collateral(self) -> list[str]:
        """Mistakes that a test catches which is not meant for them."""
        caught = [one for one in self.entries if not one.right and one.expected is False and one.state != "passed"]
        return [f"{_label(one)} fails {one.grade_id}: {one.message}" for one in caught]

    @cached_property
    def faults(self) -> list[str]:
        """Where a test could not be judged by a fault of the grader's."""
        return [f"{_label(one)} in {one.grade_id}: {one.message}" for one in self.entries if one.state == "grader error"]

    @cached_property
    def idle(self) -> list[Assertion]:
        """Asserts that are not the first to fail for any known mistake."""
        failed = {(one.grade_id, one.line) for one in self.entries if not one.right}
        return [one for one in self.assertions if (one.grade_id, one.line) not in failed]

    @cached_property
    def idle_tests(self) -> list[str]:
        """Tests that catch no mistake that no other test catches."""
        alone = set()
        for question, name, variant in self.sources:
            failing = {
                one.grade_id for one in self.entries_of(question, name, variant) if not one.right and one.state != "passed"
            }
            if len(failing) == 1:
                alone |= failing
        return [grade_id for grade_id in self.tests if grade_id not in alone]

    @property
    def clean(self) -> bool:
        """Whether every mistake is caught by the tests meant for it and by no others, each assert by itself, and no right one."""
        return not (self.uncaught or self.false_alarms or self.collateral or self.faults or self.idle)

    def entries_of(self, question: str, name: str, variant: int) -> list[Entry]:
        """The matrix's row of one source."""
        return [one for one in self.entries if (one.question, one.name, one.variant) == (question, name, variant)]


def _label(one: Entry) -> str:
    return f"{one.question} {one.name}" + (f" ({one.variant})" if one.variant > 1 else "")


def run_audit(
    assignment: Assignment,
    folder: Path | None = None,
    seed: int = SEED,
    thorough: bool = False,
    on_source: Callable[[str], None] = lambda name: None,
) -> Audit:
    """Put every known mistake and right variant through the tests of its question, and those that it is meant to fail.

    The second and further sources of a mistake are put through the tests that it is meant to fail only, unless thorough.
    folder: where the known mistakes are, if not in the package. on_source: called with each name as its turn comes.
    Raises AssignmentError if a file of known mistakes is wrong.
    """
    entries: list[Entry] = []
    with exclusively():
        for one in (*_model_solutions(assignment), *mistakes.known(assignment, folder)):
            on_source(one.name)
            entries += _tried(assignment, one, seed, thorough)
    return Audit(
        assignment.name, seed, tuple(cell.grade_id for cell in assignment.tests), _numbered(entries), tuple(_asserts(assignment))
    )


def _model_solutions(assignment: Assignment) -> Iterable[Mistake]:
    """The model solutions, as right variants."""
    for cell in assignment.cells:
        if cell.kind == "solution" and tests_of(assignment, cell.grade_id):
            yield Mistake("model-solution", cell.grade_id, (cell.source,), right=True)


def _tried(assignment: Assignment, one: Mistake, seed: int, thorough: bool) -> Iterable[Entry]:
    own = tests_of(assignment, one.question)
    meant = [cell for cell in assignment.tests if cell.grade_id in one.fails]
    all_cells = [cell for cell in assignment.tests if cell in own or cell.grade_id in (*one.fails, *one.may_fail)]
    for number, code in enumerate(one.codes):
        cells = meant if number and not one.right and not thorough else all_cells
        observe = _remembering(Local(assignment, one.question, code))
        for cell in cells:
            verdict = judge(assignment, cell, observe(cell), seed)
            expected = True if cell.grade_id in one.fails else None if cell.grade_id in one.may_fail else False
            yield Entry(
                one.name, one.question, 0, one.right, cell.grade_id, expected, verdict.state, verdict.line, verdict.message
            )


def _numbered(entries: list[Entry]) -> tuple[Entry, ...]:
    """The entries with the numbers of their sources: the first one of a name is 1."""
    counts: dict[tuple[str, str], int] = {}
    numbered = []
    before: set[str] = set()
    name: tuple[str, str] | None = None
    for one in entries:
        if (one.question, one.name) != name or one.grade_id in before:
            name, before = (one.question, one.name), set()
            counts[name] = counts.get(name, 0) + 1
        before.add(one.grade_id)
        numbered.append(Entry(**{**one.__dict__, "variant": counts[name]}))
    return tuple(numbered)


def _remembering(local: Local) -> Callable[[Cell], Observer]:
    """Observers of one source that make an observation once, though several tests judge it."""
    made: dict[str, Any] = {}

    def of(cell: Cell) -> Observer:
        def observe(name: str, args: tuple[Any, ...]) -> Any:
            key = name + evidence.encode([getattr(one, "name", one) for one in args if not _is_test_id(one)])
            if key not in made:
                try:
                    made[key] = local.observe(cell, name, args)
                except ObservationFailed as failure:
                    made[key] = failure
            if isinstance(made[key], ObservationFailed):
                raise made[key]
            return made[key]

        return observe

    def _is_test_id(one: Any) -> bool:
        return isinstance(one, str)

    return of


def _asserts(assignment: Assignment) -> Iterable[Assertion]:
    for cell in assignment.tests:
        lines = cell.hidden_block.split("\n")
        for node in ast.walk(ast.parse(cell.hidden_block)):
            if isinstance(node, ast.Assert):
                yield Assertion(cell.grade_id, node.lineno, lines[node.lineno - 1].strip())


def class_view(results: Iterable[Result]) -> dict[str, list[str]]:
    """Which students made which mistake: its name, and their names; the commonest first.

    Where a diagnosis fits several mistakes, it counts for none of them.
    """
    view: dict[str, set[str]] = {}
    for result in results:
        for verdict in result.verdicts:
            if len(verdict.mistakes) == 1:
                view.setdefault(verdict.mistakes[0], set()).add(result.student)
    return {name: sorted(students) for name, students in sorted(view.items(), key=lambda item: (-len(item[1]), item[0]))}
