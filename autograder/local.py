"""A stand-in for a student, in this process: runs the source's cells with one solution replaced, and is observed like one.

Only for code of our own - model solutions and known mistakes -, never for a student's: there is no sandbox here.
"""

import ast
import errno
import gc
import hashlib
import linecache
import os
import pickle
import threading
import time
import warnings
from collections.abc import Callable
from contextlib import contextmanager
from functools import cache, wraps
from types import FunctionType
from typing import Any

import torch

from autograder import evidence, syntax
from autograder.assignment import Assignment, Cell, names_bound
from autograder.evidence import ObservationFailed
from autograder.judge import Observer, Reference
from autograder.observe import reruns, serve
from autograder.observe.apart import in_words
from autograder.rules import references

EXPENSIVE = 0.3  # seconds: a cell that took longer is not run again for the next observation
_lock = threading.RLock()  # pyplot and random numbers are the whole process's


class Local:
    """The assignment with the solution of one question replaced by `code`; the other questions are solved."""

    def __init__(self, assignment: Assignment, question: str, code: str) -> None:
        self._assignment, self._question, self._code = assignment, question, code
        self._kept: dict[int, dict[str, Any]] = {}
        self.error: tuple[str, str] | None = None  # what ended the replaced cell: an exception's type and message

    def observer(self, cell: Cell) -> Observer:
        """The observer with which autograder.judge judges that test cell."""
        return lambda name, args: self.observe(cell, name, args)

    def observe(self, cell: Cell, name: str, args: tuple[Any, ...]) -> Any:
        """One observation at the place of a test cell. Raises ObservationFailed, as the observer of a student does."""
        with _lock, _undisturbed():
            return self._observe(self._assignment.cells.index(cell), name, args)

    def ends_with_exception(self) -> bool:
        """Whether the replaced cell ends with an exception when it runs."""
        with _lock, _undisturbed():
            self._namespace(self._assignment.cells.index(self._assignment.cell(self._question)) + 1)
        return self.error is not None

    def _observe(self, place: int, name: str, args: tuple[Any, ...]) -> Any:
        cells: list[str] = []
        until = place
        if name in serve.RERUNS:
            after, before, *args = args  # type: ignore[assignment]
            until, end = (self._assignment.cells.index(self._assignment.cell(one)) for one in (after, before))
            cells = [self._source(one) for one in self._assignment.cells[until + 1 : end] if one.kind == "solution"]
            until += 1
        namespace = self._namespace(until)
        for one in args:
            if isinstance(one, Reference) and one.name not in namespace:
                raise ObservationFailed("failed", f"{one.name} is not defined.", missing=one.name)
        values = [namespace[one.name] if isinstance(one, Reference) else one for one in args]
        try:
            if name in serve.RERUNS:
                seen = serve.RERUNS[name](namespace, lambda: _first_error(cells, namespace), values[-1])
                if name == "rerun" and seen["error"]:
                    other = self._namespace(until)
                    again = reruns.rerun(other, lambda: _first_error(cells, other), values[-1], for_real=True)
                    seen = seen if again["error"] else again
            elif name in serve.NAMESPACE:
                seen = serve.NAMESPACE[name](namespace, *values)
            else:
                seen = serve.OBSERVERS[name](*values)
            return evidence.decode(evidence.encode(seen))
        except evidence.MalformedEvidence as error:
            raise ObservationFailed("malformed evidence", str(error)) from None
        except Exception as error:
            return evidence.read_reply(evidence.encode({"raised": in_words(error)}))

    def _source(self, cell: Cell) -> str:
        return self._code if cell.grade_id == self._question else cell.source

    def _namespace(self, until: int) -> dict[str, Any]:
        """The names as they stand before the cell at that place; an exception in a cell ends that cell only."""
        if until in self._kept:
            return dict(self._kept[until])
        own = next((place for place, cell in enumerate(self._assignment.cells) if cell.grade_id == self._question), until)
        wanted = _used(self._code) | self._judged()
        for cell in self._assignment.cells[own : until + 1]:
            wanted |= _used(cell.source) if cell.kind in ("solution", "given") else set()
            wanted |= references(self._assignment, cell) if cell.kind == "test" else set()
        namespace = dict(_prepared(self._assignment, min(own, until), frozenset(wanted)))
        began = time.monotonic()
        for cell in self._assignment.cells[own:until]:
            if cell.kind in ("given", "solution"):
                error = _first_error([self._source(cell)], namespace)
                if error and cell.grade_id == self._question:
                    kind, _, message = error.partition(": ")
                    self.error = kind, message
        if time.monotonic() - began > EXPENSIVE:
            self._kept[until] = dict(namespace)
        return namespace

    def _judged(self) -> frozenset[str]:
        """The names that the tests between this question's cell and the next question's look at."""
        return frozenset[str]().union(
            *(references(self._assignment, cell) for cell in tests_of(self._assignment, self._question))
        )


def exclusively() -> Any:
    """For a `with` block in which no other thread runs anything here, nor draws another assignment's inputs."""
    return _lock


def question_of(assignment: Assignment, test: Cell) -> str:
    """The solution cell whose question a test cell stands under, or ""."""
    current = ""
    for cell in assignment.cells:
        if cell.kind in ("solution", "manual"):
            current = cell.grade_id
        elif cell is test or cell == test:
            return current
    return ""


def tests_of(assignment: Assignment, question: str) -> tuple[Cell, ...]:
    """The test cells of a question: those after its solution cell and before the next one's."""
    return tuple(cell for cell in assignment.tests if question_of(assignment, cell) == question)


@cache
def _prepared(assignment: Assignment, until: int, wanted: frozenset[str]) -> dict[str, Any]:
    """The names that the cells before a place define, of those cells that the wanted names come from."""
    chosen = []
    names = set(wanted)
    for cell in reversed(assignment.cells[:until]):
        if cell.kind in ("given", "solution") and (cell.kind == "given" or names & names_bound(cell.source)):
            chosen.append(cell)
            names |= _used(cell.source)
    return _names_after(assignment, tuple(reversed(chosen)))


@cache
def _names_after(assignment: Assignment, cells: tuple[Cell, ...]) -> dict[str, Any]:
    namespace: dict[str, Any] = {"__name__": "__main__", "print": _say_nothing, "open": _open_by_name}
    for cell in cells:
        source = _with_paths(assignment, cell.source)
        exec(compile(source, f"<{cell.grade_id}>", "exec"), namespace)
        for name in names_bound(cell.source) if cell.kind == "solution" else ():
            if isinstance(namespace.get(name), FunctionType):
                namespace[name] = _remembering(namespace[name])
    return namespace


def _say_nothing(*_: Any, **__: Any) -> None:
    """print, for known mistakes: standard output is the whole process's."""


def _open_by_name(file: Any, *args: Any, **kwargs: Any) -> Any:
    """open, for known mistakes: never a number, which would be one of this process's own files, and closed afterwards."""
    if isinstance(file, int):
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    return open(file, *args, **kwargs)


def _with_paths(assignment: Assignment, source: str) -> str:
    """The source with the names of the assignment's files replaced by where they are: this process stands elsewhere."""
    for name, path in assignment.data_files.items():
        source = source.replace(f'"{name}"', repr(str(path))).replace(f"'{name}'", repr(str(path)))
    return source


@cache
def _used(source: str) -> frozenset[str]:
    try:
        return frozenset(node.id for node in ast.walk(syntax.parse(source)) if isinstance(node, ast.Name))
    except SyntaxError:
        return frozenset()


def _first_error(cells: list[str], namespace: dict[str, Any]) -> str:
    """Run cells; the first exception in words, or "". Later cells run all the same."""
    first = ""
    for source in cells:
        try:
            exec(_compiled(source), namespace)
        except Exception as error:
            words = in_words(error)
            first = first or f"{words['type']}: {words['message']}"
    return first


@cache
def _compiled(source: str) -> Any:
    """The code of a cell, under a name by which the lines of a cell are known to the observers."""
    name = f"<ipython-input-{hashlib.sha256(source.encode()).hexdigest()[:12]}>"
    linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
    return compile(source, name, "exec")


@contextmanager
def _undisturbed() -> Any:
    """Leave random numbers, figures and warnings of this process as they are."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    before, threads = set(pyplot.get_fignums()), torch.get_num_threads()
    torch.set_num_threads(1)
    gc.freeze()  # what is there already need not be searched through each time that an observer collects garbage
    with torch.random.fork_rng(devices=[]), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            yield
        finally:
            gc.unfreeze()
            torch.set_num_threads(threads)
            for number in set(pyplot.get_fignums()) - before:
                pyplot.close(number)


_results: dict[str, bytes] = {}


def _remembering(function: Callable[..., Any]) -> Callable[..., Any]:
    """A function of a model solution that, called once more with equal arguments, does what it did, without the work.

    What it does is what it returns, and what it changes in arguments that have a state_dict, and in the random numbers.
    Only calls that take long are remembered.
    """
    quick: set[Any] = set()

    @wraps(function)
    def remembered(*args: Any, **kwargs: Any) -> Any:
        given = [*args, *kwargs.values()]
        kind = tuple(one if isinstance(one, int) else type(one) for one in given)
        counted = any(getattr(one, "_optimizer_step_pre_hooks", None) for one in given)  # who counts steps wants them made
        if counted or kind in quick:
            return function(*args, **kwargs)
        changing = [one for one in given if hasattr(one, "load_state_dict")]
        modes = torch.is_grad_enabled(), torch.is_inference_mode_enabled(), str(torch.get_default_dtype())
        key = hashlib.sha256(repr([list(kwargs), modes, _digest([given, torch.get_rng_state()], {})]).encode()).hexdigest()
        if key not in _results:
            began = time.monotonic()
            result = function(*args, **kwargs)
            if time.monotonic() - began < EXPENSIVE / 15:
                quick.add(kind)
            else:
                _results[key] = pickle.dumps((result, [one.state_dict() for one in changing], torch.get_rng_state()))
            return result
        result, states, random_state = pickle.loads(_results[key])
        for one, state in zip(changing, states, strict=True):
            one.load_state_dict(state)
        torch.set_rng_state(random_state)
        return result

    return remembered


def _digest(value: Any, seen: dict[int, int]) -> Any:
    """Plain data that are the same for equal values, and hardly ever for others; `seen` numbers the parameters met so far."""
    if isinstance(value, torch.Tensor):
        return str(value.dtype), tuple(value.shape), hashlib.sha256(value.detach().numpy().tobytes()).hexdigest()
    if isinstance(value, dict):
        return {str(key): _digest(one, seen) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_digest(one, seen) for one in value]
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, torch.optim.Optimizer):
        held = [seen.setdefault(id(one), len(seen)) for group in value.param_groups for one in group["params"]]
        return type(value).__name__, held, _digest(value.state_dict(), seen)
    if isinstance(value, torch.nn.Module):
        held = [seen.setdefault(id(one), len(seen)) for one in value.parameters()]
        return repr(value), held, _digest(value.state_dict(), seen)
    if hasattr(value, "__dict__") and not callable(value):
        return type(value).__name__, {name: _digest(one, seen) for name, one in vars(value).items()}
    return getattr(value, "__qualname__", repr(value))
