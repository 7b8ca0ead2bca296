"""A cell that answers several questions, taken apart into one for each."""

import ast
from collections.abc import Mapping

from autograder.assignment import names_bound, parsed

MAX_SOURCE = 50_000  # characters: ten times what the answers take
MAX_STATEMENTS = 1000  # each is looked through


def by_question(source: str, answers: Mapping[str, set[str]]) -> list[tuple[str, str]]:
    """The parts of a source, each with the question that it answers; none if it answers fewer than two, or in another order than they are asked.

    answers: for each question, in order, the names that its answer defines. A statement that defines none of them belongs to the part before
    it if it uses what that part defines, and to the part behind it otherwise.
    """
    there = [question for question, names in answers.items() if any(name in source for name in names)]
    tree = parsed(source) if len(there) > 1 and len(source) <= MAX_SOURCE else None
    if tree is None or len(tree.body) > MAX_STATEMENTS:
        return []
    lines = source.split("\n")
    parts: list[tuple[str, list[str]]] = []
    waiting: list[str] = []
    end, defined = 0, set[str]()
    for number, node in enumerate(tree.body):
        last = len(lines) if number == len(tree.body) - 1 else node.end_lineno or end
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
