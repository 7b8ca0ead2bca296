"""The rules of a hidden test block, checked before it is ever used: what it may name, and how.

1. Builtins, what the given cells import, and names that the block binds are the grader's. Any other name is a student's,
   and may only be handed to `observe.…` as it is.
2. Every assert has a message. There is no `try`, `del`, `global` or `nonlocal`, and no name that is bound nowhere in the source.
"""

import ast
import builtins
from functools import cache

from autograder import syntax
from autograder.assignment import Assignment, Cell, names_bound


def violations(assignment: Assignment) -> list[str]:
    """Where a hidden block breaks a rule: one sentence each, with the cell and its line."""
    return [
        f"{cell.grade_id}, line {line}: {what}"
        for cell in assignment.tests
        for line, what in sorted(_violations(assignment, cell))
    ]


@cache
def references(assignment: Assignment, cell: Cell) -> frozenset[str]:
    """The student's names that a hidden block hands to `observe`."""
    tree = syntax.parse(cell.hidden_block)
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    return frozenset(used - _own_names(assignment, tree))


def _own_names(assignment: Assignment, tree: ast.Module) -> set[str]:
    bound = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    bound |= {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    bound |= {node.name for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    for node in ast.walk(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            bound |= {alias.asname or alias.name.partition(".")[0] for alias in node.names}
    return bound | set(dir(builtins)) | imported_names(assignment)


@cache
def imported_names(assignment: Assignment) -> set[str]:
    """The names that the given cells import."""
    names: set[str] = set()
    for cell in assignment.cells:
        if cell.kind == "given":
            for node in ast.walk(syntax.parse(cell.source)):
                if isinstance(node, (ast.Import, ast.ImportFrom)):
                    names |= {alias.asname or alias.name.partition(".")[0] for alias in node.names}
    return names


def _violations(assignment: Assignment, cell: Cell) -> set[tuple[int, str]]:
    try:
        tree = syntax.parse(cell.hidden_block)
    except SyntaxError as error:
        return {(error.lineno or 0, f"not Python: {error.msg}")}
    found = set()
    own = _own_names(assignment, tree)
    students = set().union(*(names_bound(one.source) for one in assignment.cells if one.kind in ("solution", "given")))
    handed_over = {
        id(argument) for node in ast.walk(tree) if isinstance(node, ast.Call) and _is_observation(node) for argument in node.args
    }
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        if isinstance(node, ast.Assert) and node.msg is None:
            found.add((line, "an assert without a message"))
        if isinstance(node, (ast.Try, ast.TryStar, ast.Delete, ast.Global, ast.Nonlocal)):
            found.add((line, f"{type(node).__name__.lower()} is not allowed in a hidden test"))
        if isinstance(node, ast.Call) and _is_observation(node) and node.keywords:
            found.add((line, "observe takes its arguments by position"))
        if isinstance(node, ast.Name) and node.id not in own:
            if node.id not in students:
                found.add((line, f"the name {node.id} is bound nowhere in the source"))
            elif id(node) not in handed_over:
                found.add((line, f"{node.id} is a student's object: it can only be handed to observe.…"))
    return found


def _is_observation(call: ast.Call) -> bool:
    function = call.func
    return isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name) and function.value.id == "observe"
