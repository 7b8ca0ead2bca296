"""An audit of an assignment's own tests: every known mistake is put through them, every right variant too.

No student code takes part. It shows which mistakes no test catches, which asserts catch nothing of their own, and what a
right solution would lose.
"""

import ast
import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import cached_property
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import torch

from autograder import evidence, mistakes, syntax
from autograder.assignment import Assignment, AssignmentError, Cell, load
from autograder.evidence import ObservationFailed
from autograder.judge import Observer, judge
from autograder.local import Local, exclusively, tests_of
from autograder.mistakes import Mistake
from autograder.results import Result

SEED = 1
Stored = dict[str, Any]  # observations of sources, or why there are none


@dataclass(frozen=True)
class Entry:
    """One source of a known mistake or right variant in one test cell: the verdict's state, its message, and the line of the
    assert that failed, or 0."""

    name: str
    question: str
    source: int  # counted from 1, over all sources of that name in that question
    right: bool
    grade_id: str
    expected: bool | None  # whether the test is meant to fail; None: it may
    state: str
    line: int = 0
    message: str = ""

    @property
    def label(self) -> str:
        """The source, in words."""
        return f"{self.question} {self.name}" + (f" ({self.source})" if self.source > 1 else "")


@dataclass(frozen=True)
class Assertion:
    """An assert of a hidden test: its cell, its line there, its source without the message."""

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
    def uncaught(self) -> list[str]:
        """Mistakes that a test meant for them does not catch."""
        return [
            f"{one.label} passes {one.grade_id}"
            for one in self.entries
            if not one.right and one.expected and one.state == "passed"
        ]

    @cached_property
    def false_alarms(self) -> list[str]:
        """Right variants that a test fails."""
        return [self._fails(one) for one in self.entries if one.right and one.state not in ("passed", "grader error")]

    @cached_property
    def collateral(self) -> list[str]:
        """Mistakes that a test catches which is not meant for them."""
        return [
            self._fails(one)
            for one in self.entries
            if not one.right and one.expected is False and one.state not in ("passed", "grader error")
        ]

    @cached_property
    def faults(self) -> list[str]:
        """Where a test could not be judged by a fault of the grader's."""
        return [f"{one.label} in {one.grade_id}: {one.message}" for one in self.entries if one.state == "grader error"]

    @cached_property
    def first_for(self) -> dict[Assertion, int]:
        """For how many sources of mistakes each assert is the first to fail."""
        counts = Counter((one.grade_id, one.line) for one in self.entries if not one.right)
        return {one: counts[one.grade_id, one.line] for one in self.assertions}

    @cached_property
    def idle(self) -> list[str]:
        """Asserts that are not the first to fail for any known mistake."""
        return [f"{one.grade_id}, line {one.line}: {one.source}" for one, count in self.first_for.items() if not count]

    @cached_property
    def alone(self) -> dict[str, int]:
        """How many sources of mistakes each test catches that no other test catches."""
        failed: dict[tuple[str, str, int], set[str]] = {}
        for one in self.entries:
            if not one.right and one.state != "passed":
                failed.setdefault((one.question, one.name, one.source), set()).add(one.grade_id)
        counts = Counter(next(iter(tests)) for tests in failed.values() if len(tests) == 1)
        return {grade_id: counts[grade_id] for grade_id in self.tests}

    @property
    def findings(self) -> dict[str, list[str]]:
        """Everything that should not be, by what it is; empty lists where all is well."""
        return {
            "a mistake passes a test that is meant to catch it": self.uncaught,
            "a right solution fails": self.false_alarms,
            "a mistake fails a test that is not meant for it": self.collateral,
            "a test could not be judged": self.faults,
            "no mistake needs this assert": self.idle,
        }

    @property
    def clean(self) -> bool:
        """Whether every mistake is caught by the tests meant for it and by no others, each assert by itself, and no right one."""
        return not any(self.findings.values())

    def _fails(self, one: Entry) -> str:
        return f"{one.label} fails {one.grade_id}: {one.message}"


def run_audit(
    assignment: Assignment,
    folder: Path | None = None,
    seed: int = SEED,
    thorough: bool = False,
    stored: Stored | None = None,
    on_source: Callable[[str], None] = lambda name: None,
) -> Audit:
    """Put every known mistake and right variant through the tests of its question, and those that it is meant to fail.

    The second and further sources of a mistake are put through the tests that it is meant to fail only, unless thorough.
    folder: where the known mistakes are, if not in the package. stored: what the sources gave, as an earlier audit left it there:
    they are judged again, and not run again. on_source: called with each name as its turn comes.
    Raises AssignmentError if a file of known mistakes is wrong, or a mistake ends the process that tries it.
    """
    known = _all_known(assignment, folder)
    numbers = Counter[tuple[str, str]]()
    first: list[int] = []  # the number of each entry's first source among those of its name
    for one in known:
        first.append(numbers[one.question, one.name] + 1)
        numbers[one.question, one.name] += len(one.codes)
    entries: list[Entry] = []
    if stored is None and len(known) > FEW:
        with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
            source = assignment.folder / assignment.notebook_name
            tried = [pool.submit(_in_a_process, source, folder, seed, thorough, *place) for place in enumerate(first)]
            for one, result in zip(known, tried, strict=True):
                on_source(f"{one.question} {one.name}")
                try:
                    entries += result.result()
                except BrokenProcessPool as error:
                    raise AssignmentError(
                        f"{one.question} {one.name}: a process died that tried this known mistake or one soon after it; "
                        "look there for code that ends its process or takes too much memory"
                    ) from error
    else:
        for one, number in zip(known, first, strict=True):
            on_source(f"{one.question} {one.name}")
            entries += _entries_of(assignment, one, number, seed, thorough, {} if stored is None else stored)
    tests = tuple(cell.grade_id for cell in assignment.tests)
    return Audit(assignment.name, seed, tests, tuple(entries), tuple(_asserts(assignment)))


FEW = 30  # mistakes that are tried sooner in this process than in others, which have to import PyTorch first


def _all_known(assignment: Assignment, folder: Path | None) -> list[Mistake]:
    return [*_model_solutions(assignment), *mistakes.known(assignment, folder)]


def _in_a_process(source: Path, folder: Path | None, seed: int, thorough: bool, place: int, number: int) -> list[Entry]:
    """The entries of the mistake at that place among all known ones."""
    assignment = load(source)
    return _entries_of(assignment, _all_known(assignment, folder)[place], number, seed, thorough, {})


def _entries_of(assignment: Assignment, one: Mistake, number: int, seed: int, thorough: bool, stored: Stored) -> list[Entry]:
    """A mistake's sources, the first of which has that number, put through its tests."""
    entries: list[Entry] = []
    threads = torch.get_num_threads()
    with exclusively():
        torch.set_num_threads(1)  # the trainings are small: more threads only wait for each other
        for place, code in enumerate(one.codes):
            cells = _cells(assignment, one, every=thorough or one.right or place == 0)
            entries += _tried(assignment, one, code, number + place, cells, seed, stored)
        torch.set_num_threads(threads)
    return entries


def _model_solutions(assignment: Assignment) -> Iterator[Mistake]:
    """The model solutions, as right variants."""
    for cell in assignment.cells:
        if cell.kind == "solution" and tests_of(assignment, cell.grade_id):
            yield Mistake("model-solution", cell.grade_id, (cell.source,), right=True)


def _cells(assignment: Assignment, one: Mistake, every: bool) -> list[Cell]:
    """The test cells that a source is put through: those of its question and all that it may fail, or those meant for it."""
    own = tests_of(assignment, one.question)
    return [
        cell
        for cell in assignment.tests
        if cell.grade_id in one.fails or (every and (cell in own or cell.grade_id in one.may_fail))
    ]


def _tried(
    assignment: Assignment, one: Mistake, code: str, source: int, cells: list[Cell], seed: int, stored: Stored
) -> Iterator[Entry]:
    observer_of = _remembering(assignment, one.question, code, stored)
    for cell in cells:
        verdict = judge(assignment, cell, observer_of(cell), seed)
        expected = True if cell.grade_id in one.fails else None if cell.grade_id in one.may_fail else False
        yield Entry(
            one.name, one.question, source, one.right, cell.grade_id, expected, verdict.state, verdict.line, verdict.message
        )


def _remembering(assignment: Assignment, question: str, code: str, stored: Stored) -> Callable[[Cell], Observer]:
    """Observers of one source that make an observation once, whichever tests judge it, in this audit or a later one."""
    local = Local(assignment, question, code)
    others = [(cell.grade_id, cell.source) for cell in assignment.cells if cell.kind in ("given", "solution")]

    def of(cell: Cell) -> Observer:
        def observe(name: str, args: tuple[Any, ...]) -> Any:
            # texts are left out: the ids of the cells between which cells run again, which differ from test to test
            asked = evidence.encode([getattr(one, "name", one) for one in args if not isinstance(one, str)])
            key = hashlib.sha256(repr((others, question, code, name, asked)).encode()).hexdigest()
            if key not in stored:
                try:
                    stored[key] = local.observe(cell, name, args)
                except ObservationFailed as failure:
                    stored[key] = failure
            seen = stored[key]
            if isinstance(seen, ObservationFailed):
                raise seen
            return seen

        return observe

    return of


def _asserts(assignment: Assignment) -> Iterator[Assertion]:
    for cell in assignment.tests:
        nodes = [node for node in ast.walk(syntax.parse(cell.hidden_block)) if isinstance(node, ast.Assert)]
        for node in sorted(nodes, key=lambda one: one.lineno):
            yield Assertion(cell.grade_id, node.lineno, f"assert {ast.unparse(node.test)}")


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
