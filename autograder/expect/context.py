"""Which assignment is judged, with which seed; and what the assignment's given cells define."""

import copy
import io
import os
import random
import secrets
import zlib
from contextlib import chdir, redirect_stdout
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import torch

from autograder import assignment
from autograder.evidence import Record


@dataclass(frozen=True)
class _Context:
    assignment: assignment.Assignment
    seed: int


_current: ContextVar[_Context] = ContextVar("what is judged")  # each thread that judges has its own


def begin(of: assignment.Assignment, seed: int) -> None:
    """Say which assignment is judged next; what is drawn from now on hangs on the seed alone."""
    _current.set(_Context(of, seed))


def drawn_seed() -> int:
    """The seed of this run: AUTOGRADER_SEED if it is set, else drawn; raises ValueError if that is no whole number."""
    text = os.environ.get("AUTOGRADER_SEED", "")
    if not text:
        return secrets.randbelow(2**31)
    try:
        return int(text)
    except ValueError:
        raise ValueError(f"AUTOGRADER_SEED is {text!r}; expected a whole number") from None


def _context() -> _Context:
    """The current context; in a kernel of its own, the course's assignment and a seed drawn once per kernel."""
    if _current.get(None) is None:
        begin(assignment.load(assignment.find(Path.cwd())), drawn_seed())
    return _current.get()


def generator(salt: str) -> tuple[torch.Generator, random.Random]:
    """Random generators for one purpose, from the run's seed and the salt."""
    seed = seed_for(salt)
    return torch.Generator().manual_seed(seed), random.Random(seed)


def seed_for(salt: str) -> int:
    """The seed for one purpose, from the run's and the salt."""
    return zlib.crc32(f"{_context().seed} {salt}".encode())


def given() -> Record:
    """The names that the source's given cells define: features, targets, make_model, loss_function …"""
    return _given(_context().assignment)


@cache
def _given(of: assignment.Assignment) -> Record:
    namespace: dict[str, Any] = {}
    with chdir(of.folder), torch.random.fork_rng(), redirect_stdout(io.StringIO()):
        for cell in of.cells:
            if cell.kind == "given":
                exec(compile(cell.source, f"<{cell.grade_id}>", "exec"), namespace)
        if "make_model" in namespace:
            # It seeds PyTorch's only generator, from which another thread may draw in between: so it is called once, here.
            fresh = namespace["make_model"]()
            namespace["make_model"] = lambda: copy.deepcopy(fresh)
    namespace.pop("__builtins__", None)
    return Record(namespace)
