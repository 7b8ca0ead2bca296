"""The process between the warm parent and a kernel: it shuts in, watches, and cleans up.

At `full` it is the first process of the pid namespace, so that all end with it. At `contained`
it is the subreaper, inside a Landlock domain out of which no signal goes, so that "kill
everybody" reaches the student's processes and nobody else. It never runs the student's code.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import socket
import sys
import time
import traceback
from collections.abc import Callable
from typing import Any

from autograder.kernel import checks, ending, landlock, linux, namespaces, watcher
from autograder.kernel.fresh import fresh_state
from autograder.kernel.limits import Limits
from autograder.kernel.sandbox import FULL, Plan, lock_down, uid_within
from autograder.kernel.wire import CHANNELS, Line

Ready = Callable[[dict[str, Any]], None]
KernelMain = Callable[[Plan, dict[str, Any], list[int], Ready], None]

TICK = 0.05
_START_SECONDS = 30


class Keeper:
    """One kernel's keeper."""

    def __init__(self, plan: Plan, conversation: socket.socket, lifeline: int, base: str) -> None:
        """`lifeline` is a pipe that ends with the warm parent; `base` a folder for its own use."""
        self.plan = plan
        self.line = Line(conversation)
        self.lifeline = lifeline
        self.base = base
        self.kernel = 0
        self.folder = ""
        self.home = namespaces.HOME
        self.not_ours: set[str] = set()

    def run(self, kernel_main: KernelMain) -> None:
        """Starts the kernel that is asked for, and returns when nothing of it is left."""
        self.line.socket.settimeout(_START_SECONDS)
        request, fds = self.line.receive(most_fds=len(CHANNELS))
        if request is None:
            return
        try:
            limits = Limits(**request["limits"])
            place = [(name, source) for name, source in request["files"]]
            self._prepare(limits, place)
            report = self._fork(request, fds, limits, kernel_main)
            for fd in fds:
                os.close(fd)
            self.line.send({"ready": self.kernel, "home": self.home, "report": report})
            last_word = {"ended": self._watch(limits)}
        except Exception as error:  # whatever it is, there is no kernel
            last_word = {"error": f"{type(error).__name__}: {error}"}
        self._end()
        with contextlib.suppress(OSError):
            self.line.send(last_word)

    def _prepare(self, limits: Limits, place: list[tuple[str, str]]) -> None:
        linux.prctl(linux.PR_SET_DUMPABLE, 0)  # nothing of this in /proc for the student to see
        if self.plan.level == FULL:
            plan = self.plan
            namespaces.build_root(f"{self.base}/root", plan.readable, plan.hidden, limits.disk_bytes, place)
            return
        self.folder = f"{self.base}/{os.getpid()}"
        self.home = f"{self.folder}/student"
        user = uid_within(self.plan)
        if not self.plan.own_user:
            self.not_ours = set(os.listdir("/dev/shm"))
        os.mkdir(self.folder, 0o711)
        for path in (self.home, f"{self.home}/work", f"{self.home}/tmp"):
            os.mkdir(path, 0o700)
            os.chown(path, user, user)
        namespaces.put(f"{self.home}/work", place, owner=user)
        linux.prctl(linux.PR_SET_CHILD_SUBREAPER, 1)
        linux.prctl(linux.PR_SET_NO_NEW_PRIVS, 1)
        if landlock.abi() >= 6:
            landlock.Ruleset(files=False).enter()

    def _fork(
        self,
        request: dict[str, Any],
        fds: list[int],
        limits: Limits,
        kernel_main: KernelMain,
    ) -> dict[str, Any]:
        """Forks the kernel's process; returns what it says before it runs anybody's code."""
        reader, writer = os.pipe()
        self.kernel = os.fork()
        if self.kernel == 0:
            status = 1
            try:
                linux.silence(0, 1, 2)
                linux.close_from({0, 1, 2, writer, *fds})
                os.setsid()
                signal.set_wakeup_fd(-1)
                lock_down(self.plan, limits, self.home)
                fresh_state(self.home, int(request["seed"]), dict(request["env"]))

                def ready(report: dict[str, Any]) -> None:
                    os.write(writer, json.dumps({"report": report}).encode())
                    os.close(writer)

                kernel_main(self.plan, request, fds, ready)
                status = 0
            except BaseException as error:  # nothing may leave the fork
                try:
                    trace = traceback.format_exc()
                    failure = {"error": f"{type(error).__name__}: {error}", "trace": trace}
                    os.write(writer, json.dumps(failure).encode())
                except OSError:
                    pass
            finally:
                os._exit(status)
        os.close(writer)
        told = _read_all(reader, _START_SECONDS)
        os.close(reader)
        answer = json.loads(told or '{"error": "the kernel ended while it started"}')
        if "error" in answer:
            raise RuntimeError(f"{answer['error']} {answer.get('trace', '')}")
        return dict(answer["report"])

    def _watch(self, limits: Limits) -> str | None:
        """Waits until the kernel ends or is to be ended; says why, as far as that is the system's
        to say. None: the grader wanted it."""
        on = watcher.Watcher(limits, self._pids, self._disk)
        if self.plan.level != FULL and self.plan.own_user:
            watcher.look_as(self.plan.user)
        poll = select.poll()
        kernel = os.pidfd_open(self.kernel)
        for fd in (self.line.socket.fileno(), self.lifeline, kernel):
            poll.register(fd, select.POLLIN)
        due = time.monotonic()
        while True:
            events = dict(poll.poll(TICK * 1000))
            if self.lifeline in events:
                return None
            if self.line.socket.fileno() in events and not self._obey():
                return None
            ended = ending.bury(self.kernel)
            if ended is not None:
                return ending.cause_of(ended)
            if time.monotonic() >= due:
                passed = on.passed()
                if passed:
                    return passed
                due = time.monotonic() + TICK

    def _obey(self) -> bool:
        """Carries out the grader's next wish; False if it is the end."""
        try:
            wish, _ = self.line.receive()
        except (OSError, ValueError):
            return False
        if wish is None or "signal" not in wish:
            return False
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.kernel, int(wish["signal"]))
        return True

    def _pids(self) -> list[int]:
        if self.plan.level == FULL:
            return watcher.all_but_init()
        return watcher.descendants(os.getpid())

    def _disk(self, pids: list[int]) -> tuple[int, int]:
        if self.plan.level == FULL:
            return watcher.file_system_use(self.home)
        shared = sum(size for _, size in self._shared_memory())
        nameless, nameless_shared = watcher.unlinked_use(pids)
        used = watcher.tree_use(self.folder) + shared + nameless
        return used, shared + nameless_shared

    def _shared_memory(self) -> list[tuple[str, int]]:
        """Names and sizes of the files in the machine's /dev/shm that the kernel may have made.

        With a user id of its own that is certain. Without, others of the same user may be among
        them: they count, but they aren't this keeper's to remove.
        """
        found = []
        for name in set(os.listdir("/dev/shm")) - self.not_ours:
            try:
                status = os.lstat(f"/dev/shm/{name}")
            except OSError:
                continue
            if status.st_uid == self.plan.user:
                found.append((f"/dev/shm/{name}", status.st_blocks * 512))
        return found

    def _end(self) -> None:
        """Leaves nothing of the kernel: no process, no file."""
        ending.end_all(self.plan.user if self.plan.own_user and self.kernel else None)
        if self.folder:
            ending.remove(self.folder)
            for path, _ in self._shared_memory() if self.plan.own_user else []:
                os.unlink(path)


def _read_all(fd: int, seconds: float) -> bytes:
    data = b""
    due = time.monotonic() + seconds
    while select.select([fd], [], [], max(0.0, due - time.monotonic()))[0]:
        part = os.read(fd, 65536)
        if not part:
            break
        data += part
    return data


def main(plan: Plan, conversation: socket.socket, lifeline: int, base: str, kernel_main: KernelMain) -> None:
    """Runs a keeper in this process, which ends with it."""
    try:
        Keeper(plan, conversation, lifeline, base).run(kernel_main)
    except BaseException:  # nothing may leave the fork
        traceback.print_exc(file=sys.__stderr__)
    finally:
        os._exit(0)


def serve(plan: Plan, request: dict[str, Any], fds: list[int], ready: Ready) -> None:
    """A real kernel, in its own process."""
    from autograder.kernel import child

    named = dict(zip(CHANNELS, fds, strict=True))
    child.start(request["connection"], named, lambda: ready({}), level=plan.level)


def check(plan: Plan, request: dict[str, Any], fds: list[int], ready: Ready) -> None:
    """A throw-away kernel that looks around and stops."""
    found, failed = checks.run(request["facts"], full=plan.level == FULL)
    ready({"found": found, "failed": failed})
