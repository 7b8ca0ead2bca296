"""Evaluates a hidden test cell in the grader's process. A student's name stands there only for "that object, over there".

A block's `observe.…` calls go to the student's process through an `Observer`; everything else happens here.
"""

import ast
import builtins
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from autograder import expect, forms, syntax
from autograder.assignment import Assignment, Cell
from autograder.evidence import MalformedEvidence, ObservationFailed
from autograder.rules import references
from autograder.verdict import Observation, State, Verdict


@dataclass(frozen=True)
class Reference:
    """A student's variable, by name. It can only be handed to `observe`."""

    name: str


# Makes an observation in the student's process. Raises ObservationFailed.
Observer = Callable[[str, tuple[Any, ...]], Any]


class _Observe:
    """What `observe` is in a hidden block: each attribute makes that observation over there, and checks its form here."""

    def __init__(self, observer: Observer) -> None:
        self._observer = observer
        self.made: list[Observation] = []

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name not in forms.FORMS:
            raise AttributeError(f"there is no observer {name!r}")

        def observation(*args: Any) -> Any:
            evidence = self._observer(name, args)
            forms.check(name, args, evidence)
            self.made.append(Observation(name, args, evidence))
            return evidence

        return observation


def judge(assignment: Assignment, cell: Cell, observer: Observer, seed: int) -> Verdict:
    """Judge one test cell. Never raises for what a student did, or for a fault in the block: that is a grader error."""
    expect.begin(assignment, seed)
    observe = _Observe(observer)

    def verdict(state: State, message: str, **more: Any) -> Verdict:
        points = cell.points if state == "passed" else 0.0
        made = tuple(observe.made)
        return Verdict(cell.grade_id, state, points, cell.points, message, observations=made, **more)

    try:
        run_block(assignment, cell, observe)
    except ObservationFailed as failure:
        message = str(failure)
        if failure.missing:
            question = assignment.question_defining(failure.missing)
            message += f" Question {question} defines it." if question else ""
        return verdict(failure.state, message, missing=failure.missing, raised=failure.raised)
    except MalformedEvidence as error:
        return verdict("malformed evidence", f"What came back can't be judged: {error}.")
    except AssertionError as error:
        line = _line_in_block(error, cell)
        if line:
            return verdict("failed", str(error), line=line)
        return verdict("grader error", _in_words(error))
    except Exception as error:
        return verdict("grader error", _in_words(error))
    return verdict("passed", "")


def run_block(assignment: Assignment, cell: Cell, observe: Any) -> None:
    """Run a cell's hidden block, with `observe` as the way to the student's objects; raises whatever it raises."""
    namespace: dict[str, Any] = {"__builtins__": builtins, **_imported(assignment)}
    for name in references(assignment, cell):
        namespace[name] = Reference(name)
    code = _compiled(cell)
    names = {"observe": observe}
    exec(code, namespace | names)


@cache
def _compiled(cell: Cell) -> Any:
    """The block's code without its import of observe, which the grader provides itself; asserts are never optimised away."""
    tree = syntax.parse(cell.hidden_block)
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module == "autograder":
            node.names = [alias for alias in node.names if alias.name != "observe"]
    tree.body = [node for node in tree.body if not (isinstance(node, ast.ImportFrom) and not node.names)]
    return compile(tree, _file_name(cell), "exec", optimize=0)


def _file_name(cell: Cell) -> str:
    return f"<hidden test {cell.grade_id}>"


@cache
def _imported(assignment: Assignment) -> dict[str, Any]:
    """What the given cells import: the grader's own modules, whatever a student did to theirs."""
    namespace: dict[str, Any] = {}
    for cell in assignment.cells:
        if cell.kind == "given":
            body: list[ast.stmt] = [
                node for node in syntax.parse(cell.source).body if isinstance(node, (ast.Import, ast.ImportFrom))
            ]
            exec(compile(ast.Module(body, []), f"<{cell.grade_id}>", "exec"), namespace)
    namespace.pop("__builtins__", None)
    return namespace


def _line_in_block(error: AssertionError, cell: Cell) -> int:
    """The line of the assert in the block that failed; 0 if it was an assert somewhere else."""
    frames = traceback.extract_tb(error.__traceback__)
    last = frames[-1]
    return (last.lineno or 0) if last.filename == _file_name(cell) else 0


def _in_words(error: BaseException) -> str:
    last = traceback.extract_tb(error.__traceback__)[-1]
    return (
        f"A fault of the grader's own, not of the submission: {type(error).__name__}: {error} ({last.name}, line {last.lineno})"
    )
