"""Observing in the same process: a hidden test that runs in the student's kernel, as under plain `nbgrader autograde`."""

import re
from collections.abc import Callable
from typing import Any

from IPython.core.getipython import get_ipython

from autograder import evidence
from autograder.observe import serve
from autograder.observe.apart import in_a_copy

SECONDS = 120


def observer(name: str) -> Callable[..., Any]:
    """The observer of that name, one of autograder.observe.OBSERVERS."""
    if name in serve.RERUNS:
        return lambda after, until, stand_ins: _run_again(name, after, stand_ins)
    if name in serve.NAMESPACE:
        return lambda *args: _evidence(lambda: serve.NAMESPACE[name](_shell(name).user_ns, *args))
    return lambda *args: _evidence(lambda: serve.OBSERVERS[name](*args))


def _evidence(action: Callable[[], Any]) -> Any:
    return evidence.read_reply(in_a_copy(action, SECONDS))


def _run_again(name: str, after: str, stand_ins: dict[str, Any]) -> Any:
    shell = _shell(name)
    cells = _cells_after(list(shell.user_ns["In"][:-1]), after)
    return evidence.read_reply(serve.run_again(name, shell.user_ns, lambda: serve.run_cells(shell, cells), stand_ins, SECONDS))


def _shell(name: str) -> Any:
    shell = get_ipython()
    if shell is None:
        raise RuntimeError(f"observe.{name} looks at a notebook's variables, so it needs IPython")
    return shell


def _cells_after(history: list[str], grade_id: str) -> list[str]:
    """The cells run after the last one that names that grade_id in its first line, without the tests among them."""
    first_lines = [cell.partition("\n")[0] for cell in history]
    named = re.compile(rf"#.*(?<![\w-]){re.escape(grade_id)}(?![\w-])")
    places = [number for number, line in enumerate(first_lines) if named.match(line)]
    if not places:
        raise RuntimeError(f"the cell {grade_id} has not run in this kernel; run the notebook from the top")
    return [cell for cell in history[places[-1] + 1 :] if "### BEGIN HIDDEN TESTS" not in cell]
