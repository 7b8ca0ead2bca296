"""Cells that were merged, taken apart: several answers, or an answer and what was handed out."""

import ast
from collections.abc import Iterable, Mapping
from functools import cache

from autograder.assignment import names_bound, parsed

MAX_SOURCE = 50_000  # characters: ten times what the answers take
MAX_STATEMENTS = 1000  # each is looked through


def without(source: str, others: Iterable[str]) -> str:
    """A source without those of its top-level statements that stand in other sources too.

    The source itself if there are none, if it can't be read, or if what is left uses a name that they bind.
    """
    lines = source.split("\n")
    tree = _tree(source)
    if tree is None:
        return source
    theirs = frozenset[str]().union(*map(_statements, others))
    kept: list[str] = []
    end, used, lost = 0, set[str](), set[str]()
    try:
        for node in tree.body:
            if node.lineno <= end:
                return source  # two statements in one line
            last = node.end_lineno or end
            if ast.dump(node) in theirs:
                lost |= names_bound(node)
            else:
                kept += lines[end:last]
                used |= _names_needed(node)
            end = last
    except RecursionError:
        return source
    return source if len(kept) == end or used & lost else "\n".join(kept)


def _names_needed(node: ast.stmt) -> set[str]:
    """The names that a statement reads; of a function or a class without those that it gives values itself."""
    names = [one for one in ast.walk(node) if isinstance(one, ast.Name)]
    own = (
        {one.id for one in names if isinstance(one.ctx, ast.Store)}
        if isinstance(node, (ast.FunctionDef, ast.ClassDef))
        else set()
    )
    return {one.id for one in names if isinstance(one.ctx, ast.Load)} - own


@cache
def _statements(source: str) -> frozenset[str]:
    """The statements of a source that was handed out, in a form that is the same however they are written."""
    tree = parsed(source)
    return frozenset(map(ast.dump, tree.body)) if tree else frozenset()


def _once(statements: list[ast.stmt]) -> list[ast.stmt]:
    """Statements that were pasted twice, one time; any others as they are."""
    half = len(statements) // 2
    try:
        first, second = (list(map(ast.dump, part)) for part in (statements[:half], statements[half:]))
    except RecursionError:
        return statements
    return statements[:half] if first == second else statements


def _tree(source: str) -> ast.Module | None:
    """The statements of a source that is not too long to be looked through."""
    tree = parsed(source) if len(source) <= MAX_SOURCE else None
    return tree if tree and len(tree.body) <= MAX_STATEMENTS else None


def by_question(source: str, answers: Mapping[str, set[str]]) -> list[tuple[str, str]]:
    """The parts of a source, each with the question that it answers; none if it answers fewer than two, or in another order than they are asked.

    answers: for each question, in order, the names that its answer defines. A statement that defines none of them belongs to the part before
    it if it uses what that part defines, and to the part behind it otherwise.
    """
    there = [question for question, names in answers.items() if any(name in source for name in names)]
    tree = _tree(source) if len(there) > 1 else None
    if tree is None:
        return []
    lines = source.split("\n")
    parts: list[tuple[str, list[str]]] = []
    waiting: list[str] = []
    end, defined = 0, set[str]()
    for node in _once(tree.body):
        last = node.end_lineno or end
        text, end = "\n".join(lines[end:last]), last
        bound = names_bound(node)
        question = next((name for name, names in answers.items() if bound & names), "")
        used = {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}
        if question and (not parts or parts[-1][0] != question):
            parts.append((question, [*waiting, text]))
            waiting, defined = [], bound
        elif parts and (question or (used & defined and not waiting)):
            parts[-1][1].extend([*waiting, text])
            waiting, defined = [], defined | bound
        else:
            waiting.append(text)
    order = [list(answers).index(question) for question, _ in parts]
    if len(order) < 2 or order != sorted(order):
        return []  # an earlier answer may rest on what stands above it
    parts[-1][1].extend(waiting)
    return [(question, "\n".join(texts)) for question, texts in parts]
