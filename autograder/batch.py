"""Grades many submissions: one warm parent, and as many kernels at a time as there are cores."""

import logging
import os
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from contextlib import suppress
from contextvars import copy_context
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import torch
from jupyter_core.utils import run_sync

from autograder import expect, notebook
from autograder.assignment import Assignment
from autograder.grading import TimeLimits, grade
from autograder.kernel.errors import KernelStartError
from autograder.kernel.limits import Limits
from autograder.kernel.warm import Warm
from autograder.parent import start_in_background, start_warm_parent
from autograder.results import GRADER_ERROR, Result, not_graded
from autograder.salvage import Unreadable
from autograder.submissions import Found

UNREADABLE, GAVE_UP = "unreadable", "timed out"


@dataclass(frozen=True)
class Settings:
    """How a run is done. level: the sandbox's, or None for the best there is. jobs: kernels at a time."""

    seed: int
    level: str | None = None
    jobs: int = 0
    time_limits: TimeLimits = field(default_factory=TimeLimits)
    limits: Limits = field(default_factory=Limits)


def cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def grade_all(
    assignment: Assignment,
    found: Iterable[Found],
    settings: Settings,
    starting: Future[Warm] | None = None,
) -> Iterator[Result]:
    """Grade submissions side by side; each result comes as soon as it is there.

    The judging is done in threads of this process: a submission's time goes into its own kernel, beside which judging is
    little. starting: the warm parent, if it is on its way already. Raises SandboxUnavailable or KernelStartError if no kernel can be had at all.
    """
    starting = starting or start_in_background(settings.level)
    prepare(assignment, settings.seed)
    # Beside the start of the first kernels. What it has not computed when a test asks for it, that test computes.
    threading.Thread(target=copy_context().run, args=(expect.prepare,), daemon=True).start()
    with starting.result() as warm:

        def one(submission: Found) -> Result:
            return _grade(assignment, submission, warm, settings)

        pool = ThreadPoolExecutor(settings.jobs or cores())
        try:
            for future in as_completed([pool.submit(one, submission) for submission in found]):
                yield future.result()
        except BaseException:  # stopped: what is just being started loses its ground, and jupyter_client would print where
            logging.disable(logging.CRITICAL)
            raise
        finally:  # of a run that is stopped nothing is waited for: with the warm parent all its kernels end
            pool.shutdown(wait=False, cancel_futures=True)


def prepare(assignment: Assignment, seed: int) -> None:
    """What has to be done once in a process, before threads judge in it."""
    torch.set_num_threads(1)
    # nbclient's tasks that watch a kernel outlive it by a moment when a student's code takes it down; asyncio complains.
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)
    expect.begin(assignment, seed)
    expect.given()


def _grade(assignment: Assignment, found: Found, warm: Warm, settings: Settings) -> Result:
    if found.problem:
        return not_graded(assignment, found.student, UNREADABLE, found.problem, settings.seed)
    managers: list[Any] = []

    def make_manager() -> Any:
        managers.append(warm.kernel_manager(assignment.data_files, settings.limits, seed=0))
        return managers[-1]

    def work() -> Result:
        submission = notebook.read(found.path, found.student, assignment)
        limits = settings.time_limits
        return grade(assignment, submission, make_manager, settings.seed, limits, warm.report())

    try:
        return _within(2 * settings.time_limits.submission + 120, work)
    except Unreadable as error:
        return not_graded(assignment, found.student, UNREADABLE, str(error), settings.seed)
    except TimeoutError:
        for manager in managers:
            with suppress(Exception):
                run_sync(manager.provisioner.kill)()
        message = "the notebook's process disturbed the connection to it, until the time was over"
        return not_graded(assignment, found.student, GAVE_UP, message, settings.seed)
    except KernelStartError as error:
        return not_graded(assignment, found.student, GRADER_ERROR, str(error), settings.seed)
    except BaseException as error:  # whatever it is, asyncio's CancelledError too, it must not end the run of the others
        message = f"{type(error).__name__}: {error}"
        return not_graded(assignment, found.student, GRADER_ERROR, message, settings.seed)


def _within(seconds: float, work: Callable[[], Result]) -> Result:
    """Do the work in a thread of its own; raises TimeoutError, and leaves the thread behind, if it takes longer.

    A kernel that a student has damaged may block the libraries that talk to it: the last resort against that.
    """
    done: Future[Result] = Future()

    def run() -> None:
        try:
            done.set_result(work())
        except BaseException as error:
            done.set_exception(error)

    threading.Thread(target=run, daemon=True).start()
    return done.result(timeout=seconds)


_lock = threading.Lock()


@cache
def _process_wide_parent() -> Warm:
    return start_warm_parent()


def grade_one(found: Found, assignment: Assignment, seed: int) -> Result:
    """Grade one submission, for callers that grade many of them one after the other in one process.

    The warm parent is started at the first call, and ends with the process. Raises SandboxUnavailable, KernelStartError.
    """
    with _lock:
        warm = _process_wide_parent()
        prepare(assignment, seed)
    return _grade(assignment, found, warm, Settings(seed))
