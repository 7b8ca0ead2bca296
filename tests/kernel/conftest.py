"""Kernels to try things in: one warm parent per level and test process."""

from __future__ import annotations

import contextlib
import os
import platform
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbclient.exceptions import DeadKernelError

from autograder.kernel.errors import SandboxUnavailable
from autograder.kernel.limits import Limits
from autograder.kernel.warm import PRELOAD, Warm

LEVELS = ("full", "contained")


class Session:
    """A running kernel, and a way to run cells in it."""

    def __init__(self, client: NotebookClient, manager: object) -> None:
        self.client = client
        self.manager = manager

    def run(self, source: str) -> str:
        """What the cell prints, shows and raises, as text; "dead" added if the kernel died."""
        cell = nbformat.v4.new_code_cell(source)
        self.client.nb.cells.append(cell)
        try:
            self.client.execute_cell(cell, len(self.client.nb.cells) - 1)
        except DeadKernelError:
            return text_of(cell) + "dead"
        return text_of(cell)


def text_of(cell: nbformat.NotebookNode) -> str:
    """The text in a cell's outputs."""
    parts = []
    for output in cell.outputs:
        if output.output_type == "stream":
            parts.append(output.text)
        elif output.output_type == "error":
            parts.append(f"{output.ename}: {output.evalue}\n")
        else:
            parts.append(output.data.get("text/plain", ""))
    return "".join(parts)


@contextmanager
def session(
    warm: Warm, files: Mapping[str, Path] | None = None, limits: Limits | None = None, seed: int = 0
) -> Iterator[Session]:
    """A kernel driven by nbclient as anybody would, gone at the end."""
    manager = warm.kernel_manager(files or {}, limits, seed)
    notebook = nbformat.v4.new_notebook()
    client = NotebookClient(notebook, km=manager, timeout=30, allow_errors=True, shutdown_kernel="immediate")
    with client.setup_kernel(cleanup_kc=True):
        yield Session(client, manager)


Parents = Callable[[str, bool], Warm]


@pytest.fixture(scope="session")
def parents() -> Iterator[Parents]:
    """Gives the warm parent of a level, with or without the big packages, when first asked."""
    if platform.system() != "Linux":
        pytest.skip("the sandbox needs Linux")
    started: dict[tuple[str, bool], Warm | SandboxUnavailable] = {}

    def parent(level: str, big: bool) -> Warm:
        if (level, big) not in started:
            try:
                started[level, big] = Warm.start(PRELOAD if big else (), level)
            except SandboxUnavailable as error:
                started[level, big] = error
        found = started[level, big]
        if isinstance(found, SandboxUnavailable):
            pytest.skip(str(found))
        return found

    yield parent
    for warm in started.values():
        if isinstance(warm, Warm):
            warm.close()


@pytest.fixture(params=LEVELS)
def level(request: pytest.FixtureRequest) -> str:
    """Each level in turn."""
    return str(request.param)


@pytest.fixture
def warm(level: str, parents: Parents) -> Warm:
    """A warm parent with everything imported."""
    return parents(level, True)


@pytest.fixture
def bare(level: str, parents: Parents) -> Warm:
    """A warm parent without PyTorch and its like: quick, and the sandbox is the same."""
    return parents(level, False)


@pytest.fixture(scope="module")
def kept(parents: Parents) -> Iterator[Callable[[str, bool], Session]]:
    """Gives a kernel that a module's tests share, where none of them can disturb another."""
    with contextlib.ExitStack() as stack:
        running: dict[tuple[str, bool], Session] = {}

        def kernel(level: str, big: bool) -> Session:
            if (level, big) not in running:
                running[level, big] = stack.enter_context(session(parents(level, big)))
            return running[level, big]

        yield kernel


@pytest.fixture
def kernel(warm: Warm) -> Iterator[Session]:
    """A fresh kernel with everything imported."""
    with session(warm) as running:
        yield running


@pytest.fixture
def cell(bare: Warm) -> Iterator[Session]:
    """A fresh kernel to attack from."""
    with session(bare) as running:
        yield running


def processes_with(text: str) -> list[int]:
    """Processes that have `text` in their name or their command line, seen from outside."""
    found = []
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                said = Path("/proc", name, "cmdline").read_bytes()
                said += Path("/proc", name, "comm").read_bytes()
            except OSError:
                continue
            if text.encode() in said:
                found.append(int(name))
    return found
