"""Grades one submission: runs its cells in a kernel, and judges each test cell at its place in the notebook."""

import ast
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from jupyter_client.manager import KernelManager

from autograder import results, syntax
from autograder.assignment import Assignment, Cell
from autograder.diagnosis import diagnose_all
from autograder.evidence import ObservationFailed, encode
from autograder.judge import Reference, judge
from autograder.notebook import Step, Submission
from autograder.results import Result
from autograder.session import KernelLost, Session
from autograder.symptoms import Work
from autograder.verdict import Verdict

MakeManager = Callable[[], KernelManager]


@dataclass(frozen=True)
class TimeLimits:
    """Seconds of wall time: for a student's cell, for a check or an observation, and for all that a submission may take.

    Right work takes a few seconds in all; a loader with worker processes, on a busy machine, takes minutes.
    """

    cell: float = 180.0
    look: float = 60.0
    submission: float = 900.0


def grade(
    assignment: Assignment,
    submission: Submission,
    make_manager: MakeManager,
    seed: int,
    limits: TimeLimits,
    sandbox: dict[str, Any],
) -> Result:
    """Grade a submission in kernels that make_manager makes. What a student does can't make it raise."""
    run = _Run(assignment, submission, make_manager, seed, limits)
    try:
        verdicts = run.all()
    finally:
        run.close()
    verdicts = explained(assignment, verdicts, seed, submission, run.outputs)
    error = any(verdict.state == "grader error" for verdict in verdicts)
    return Result(
        student=submission.student,
        state=results.GRADER_ERROR if error else results.GRADED,
        verdicts=verdicts,
        message=next((one.message for one in verdicts if one.state == "grader error"), ""),
        repairs=submission.repairs,
        seed=seed,
        source_hash=assignment.source_hash,
        sandbox=sandbox,
        outputs=run.outputs,
    )


def explained(
    assignment: Assignment,
    verdicts: tuple[Verdict, ...],
    seed: int,
    submission: Submission,
    outputs: dict[str, list[dict[str, Any]]],
) -> tuple[Verdict, ...]:
    """The verdicts with their diagnoses. States and points stay as they are, even if a diagnosis fails."""
    sources: dict[str, str] = {}
    for step in submission.steps:
        if step.kind == "student" and step.grade_id:
            sources[step.grade_id] = f"{sources.get(step.grade_id, '')}\n{step.source}".strip()
    try:
        found = diagnose_all(assignment, verdicts, seed, Work(sources, outputs))
    except Exception:  # it stands on whatever a student sent: no explanation is better than no grade
        logging.getLogger(__name__).exception("no diagnosis for %s", submission.student)
        return verdicts
    return tuple(
        replace(verdict, diagnosis=one.text, hint=one.hint, mistakes=one.names)
        if (one := found.get(verdict.grade_id))
        else verdict
        for verdict in verdicts
    )


class _Deadline:
    """The end of a submission's time."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def passed(self) -> bool:
        return time.monotonic() >= self._end

    def at_most(self, seconds: float) -> float:
        """That many seconds, or what is left if that is less; 1 at least."""
        return max(1.0, min(seconds, self._end - time.monotonic()))


class _Run:
    """A submission's way through its kernels: usually one; a new one where a cell took the kernel down."""

    def __init__(
        self,
        assignment: Assignment,
        submission: Submission,
        make_manager: MakeManager,
        seed: int,
        limits: TimeLimits,
    ) -> None:
        self._assignment, self._submission = assignment, submission
        self._make_manager, self._seed, self._limits = make_manager, seed, limits
        self._session: Session | None = None
        self._lost: dict[int, KernelLost] = {}  # the steps that took a kernel down, by their place
        self._given_up: KernelLost | None = None
        self._checkpoints = _checkpoints(assignment)
        self._deadline = _Deadline(limits.submission)
        self._seen: dict[str, Any] = {}  # observations since the last cell ran: cells judge some of them together
        self.outputs: dict[str, list[dict[str, Any]]] = {}

    def all(self) -> tuple[Verdict, ...]:
        """The verdicts on all test cells."""
        verdicts = []
        for place, step in enumerate(self._submission.steps):
            if step.kind == "test":
                verdicts.append(self._judge(place, self._assignment.cell(step.grade_id)))
            else:
                self._run(place, step)
        return tuple(verdicts)

    def close(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = None

    def _run(self, place: int, step: Step) -> None:
        if self._deadline.passed():
            self._given_up = self._given_up or KernelLost("timed out", "All cells together ran longer than a submission may.")
        if self._given_up:
            return
        self._seen.clear()
        try:
            outputs = self._live(place).run(step.source, self._seconds(step)).outputs
            self.outputs.setdefault(step.grade_id, []).extend(outputs)
            self._keep_checkpoint(step.grade_id)
        except KernelLost as lost:
            self._drop_session(place, lost)

    def _live(self, place: int) -> Session:
        """A session in which all steps before `place` have run, but for those that take kernels down."""
        if self._session is None:
            self._session = Session(self._make_manager)
            for earlier, step in enumerate(self._submission.steps[:place]):
                if step.kind != "test" and earlier not in self._lost:
                    self._session.run(step.source, self._seconds(step))
                self._keep_checkpoint(step.grade_id)
        return self._session

    def _seconds(self, step: Step) -> float:
        limit = self._limits.cell if step.kind == "student" else min(self._limits.look, self._limits.cell)
        return self._deadline.at_most(limit)

    def _keep_checkpoint(self, grade_id: str) -> None:
        if grade_id in self._checkpoints and self._session is not None:
            self._session.checkpoint(grade_id)

    def _drop_session(self, place: int, lost: KernelLost) -> None:
        self.close()
        self._lost[place] = lost
        if len(self._lost) > MAX_KERNELS or self._deadline.passed():
            self._given_up = lost

    def _judge(self, place: int, cell: Cell) -> Verdict:
        def observer(name: str, args: tuple[Any, ...]) -> Any:
            if self._given_up:
                raise ObservationFailed(self._given_up.state, f"It could not be looked at: {self._given_up}")
            request = self._request(name, args)
            key = encode({**request, "seconds": 0})
            try:
                if key not in self._seen:
                    self._seen[key] = self._live(place).observe(request)
                return self._seen[key]
            except KernelLost as lost:
                self._drop_session(place, lost)
                raise ObservationFailed(lost.state, str(lost)) from lost

        verdict = judge(self._assignment, cell, observer, self._seed)
        if self._session is not None:
            try:
                self._keep_checkpoint(cell.grade_id)
            except KernelLost as lost:
                self._drop_session(place, lost)
        return verdict

    def _request(self, name: str, args: tuple[Any, ...]) -> dict[str, Any]:
        rerun: dict[str, Any] = {}
        if name in RERUNS:
            after, until, *args = args  # type: ignore[assignment]
            rerun = {"checkpoint": after, "cells": self._cells_between(after, until)}
        return {
            "observe": name,
            "args": [{"name": one.name} if isinstance(one, Reference) else {"plain": one} for one in args],
            "seconds": self._deadline.at_most(min(self._limits.look, self._limits.cell)),
            **rerun,
        }

    def _cells_between(self, after: str, until: str) -> list[str]:
        """The student's cells between two others: those too that took the kernel down, which may be train's fault."""
        ids = [step.grade_id for step in self._submission.steps]
        steps = self._submission.steps[ids.index(after) + 1 : ids.index(until)]
        return [step.source for step in steps if step.kind == "student"]


MAX_KERNELS = 12  # that a submission may take down before the rest of it is given up
RERUNS = ("rerun", "plot")


@cache
def _checkpoints(assignment: Assignment) -> set[str]:
    """The cells after which a copy of the student's process is kept: those from which a hidden test runs cells again."""
    found = set()
    for cell in assignment.tests:
        for node in ast.walk(syntax.parse(cell.hidden_block)):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in RERUNS
                and isinstance(node.args[0], ast.Constant)
            ):
                found.add(str(node.args[0].value))
    return found
