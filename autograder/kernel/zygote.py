"""The warm parent: imports the slow packages once, then forks a keeper for each kernel.

It is one program with one thread, knows nothing of hidden tests (children inherit its memory),
and doesn't read the requests: keepers do, so that one student's key is in no other's memory.
Its standard input is its lifeline: at the end of it, everything goes.
"""

from __future__ import annotations

import contextlib
import gc
import itertools
import json
import os
import random
import select
import shutil
import signal
import socket
import struct
import sys
import time
from collections.abc import Iterator
from typing import Any

from autograder.kernel import (
    checks,
    keeper,
    limits,
    linux,
    namespaces,
    sandbox,
    visible,
    warmup,
    watcher,
)
from autograder.kernel.wire import Line


def main() -> None:
    """Runs the warm parent; its one argument is JSON: socket, base, level and preload.

    Says on standard output, in one line of JSON, what level and properties were found, or why
    there are none.
    """
    options = json.loads(sys.argv[1])
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the grader, which ends us
    linux.prctl(linux.PR_SET_CHILD_SUBREAPER, 1)
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(options["socket"])
    os.chmod(options["socket"], 0o600)
    listener.listen(64)
    # Probing before the imports: forks of a small process are cheap.
    zygote, answer = probe(options["base"], options["socket"], options["level"])
    if zygote is not None:
        warmup.run(options["preload"])
        gc.collect()
        gc.freeze()  # children's collections leave the shared pages alone
    with contextlib.suppress(BrokenPipeError):  # the grader has gone already: its lifeline has ended, too
        print(json.dumps(answer), flush=True)
    if zygote is not None:
        zygote.serve(listener)
        zygote.end()


def probe(base: str, address: str, level: str | None) -> tuple[Zygote | None, dict[str, Any]]:
    """The best level (or the one asked for) that holds when tried, with what was found."""
    reasons = {}
    for candidate in [level] if level else sandbox.LEVELS:
        reason = sandbox.why_not(candidate)
        if reason is None:
            zygote = Zygote(base, candidate)
            found, reason = zygote.try_out(address)
            if reason is None:
                report = {"level": candidate, **found}
                with open(f"{base}/report.json", "w", encoding="utf-8") as file:
                    json.dump(report, file)
                return zygote, {"report": report}
        reasons[candidate] = reason
    return None, {"refused": reasons}


class Zygote:
    """What is needed to fork keepers."""

    def __init__(self, base: str, level: str) -> None:
        self.base = base
        self.level = level
        self.readable = visible.readable()
        self.hidden = visible.hidden()
        self.keepers: set[int] = set()  # at `full`, of those that only start keepers
        self.users = _spare_users()
        self.own_user = next(self.users, None) is not None
        self.keep_capabilities = sandbox.needed_capabilities(level, base) if self.own_user else 0
        self.ends_with_us, self._held = os.pipe()
        os.makedirs(f"{base}/root", exist_ok=True)

    def try_out(self, address: str) -> tuple[dict[str, bool | str], str | None]:
        """Runs the checks in a throw-away kernel: what they found, and why it isn't enough."""
        ours, theirs = socket.socketpair()
        ours.settimeout(30)
        abstract = "\0autograder-" + os.urandom(8).hex()
        with socket.socket(socket.AF_UNIX) as listener, ours:
            listener.bind(abstract)
            listener.listen(4)
            facts = checks.outside_facts(self.base, abstract, address)
            facts["own_user"] = self.own_user
            with theirs:
                self.fork_keeper(theirs, keeper.check)
            line = Line(ours)
            bounds = limits.Limits().to_plain()
            try:
                line.send({"facts": facts, "limits": bounds, "files": [], "seed": 0, "env": {}})
                answer, _ = line.receive()
                if answer and "report" in answer:
                    line.receive()  # the keeper has finished, too
            except (OSError, ValueError) as error:
                return {}, f"it couldn't be tried: {error}"
        self._reap()
        if answer is None or "report" not in answer:
            return {}, "it ended" if answer is None else str(answer.get("error"))
        failed = answer["report"]["failed"]
        return answer["report"]["found"], "not in force: " + ", ".join(failed) if failed else None

    def serve(self, listener: socket.socket) -> None:
        """Forks a keeper for each caller, until standard input ends."""
        poll = select.poll()
        poll.register(0, select.POLLIN)
        poll.register(listener.fileno(), select.POLLIN)
        while True:
            events = dict(poll.poll(1000))
            if 0 in events and not os.read(0, 1):
                return
            if listener.fileno() in events:
                conversation, _ = listener.accept()
                with conversation:
                    if _peer(conversation) in (0, os.geteuid()):
                        self.fork_keeper(conversation, keeper.serve)
            if self._reap():
                self._kill_strays()

    def end(self) -> None:
        """Ends every kernel, waits for it, and removes the folder."""
        os.close(self._held)  # the keepers' lifeline
        due = time.monotonic() + 10
        while watcher.descendants(os.getpid()) and time.monotonic() < due:
            self._reap()
            self._kill_strays()
            time.sleep(0.01)
        shutil.rmtree(self.base, ignore_errors=True)

    def _reap(self) -> bool:
        """Buries children that have ended; whether there were any."""
        found = False
        with contextlib.suppress(ChildProcessError):
            while pid := os.waitpid(-1, os.WNOHANG)[0]:
                self.keepers.discard(pid)
                found = True
        return found

    def _kill_strays(self) -> None:
        """Kills what a keeper has left behind: nothing, unless it was killed itself.

        At `full` such things have gone with the pid namespace; at `contained` they have become
        this process's children, prctl(2) on PR_SET_CHILD_SUBREAPER.
        """
        while self.level == sandbox.CONTAINED:
            strays = [p for p in watcher.children(os.getpid()) if p not in self.keepers]
            for pid in strays:
                os.kill(pid, signal.SIGKILL)
                os.waitpid(pid, 0)
            if not strays:
                return

    def fork_keeper(self, conversation: socket.socket, kernel_main: keeper.KernelMain) -> None:
        """Forks a keeper that talks to its grader over `conversation`."""
        user = next(self.users, os.geteuid())
        plan = sandbox.Plan(
            level=self.level,
            user=user,
            own_user=self.own_user,
            keep_capabilities=self.keep_capabilities,
            readable=self.readable,
            hidden=self.hidden,
        )
        ours, theirs = socket.socketpair()
        pid = os.fork()
        self.keepers.add(pid)
        if pid == 0:
            try:
                os.setsid()
                keep = {0, 1, 2, conversation.fileno(), self.ends_with_us}
                linux.close_from(keep | {theirs.fileno()})
                linux.silence(0, 1)  # errors still go to the warm parent's log
                if self.level == sandbox.FULL:
                    linux.unshare(namespaces.ALL)
                    theirs.sendall(b"u")
                    answer = theirs.recv(1000)
                    if answer != b"mapped":
                        raise OSError(answer.decode())
                    if os.fork():
                        os._exit(0)
                theirs.close()
                keeper.main(plan, conversation, self.ends_with_us, self.base, kernel_main)
            except BaseException as error:  # nothing may leave the fork
                theirs.close()
                _apologise(conversation, error)
            finally:
                os._exit(1)
        theirs.close()
        if self.level == sandbox.FULL:
            ours.settimeout(10)
            with contextlib.suppress(OSError):
                if ours.recv(1) == b"u":
                    ours.sendall(_map_ids(pid, user, two=self.own_user))
        ours.close()


def _map_ids(pid: int, user: int, *, two: bool) -> bytes:
    try:
        namespaces.map_ids(pid, user, two=two)
    except OSError as error:
        return f"no user ids in the namespace: {error}".encode()
    return b"mapped"


def _apologise(conversation: socket.socket, error: BaseException) -> None:
    """Says why there is no kernel, and stays until it has been read."""
    with contextlib.suppress(OSError):
        conversation.settimeout(5)
        Line(conversation).send({"error": f"{type(error).__name__}: {error}"})
        conversation.shutdown(socket.SHUT_WR)
        while conversation.recv(65536):
            pass


def _peer(conversation: socket.socket) -> int:
    """Who is at the other end: the user id, by SO_PEERCRED of unix(7)."""
    raw = conversation.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)
    return int(struct.unpack("3i", raw)[1])


def _spare_users() -> Iterator[int]:
    """User ids that nobody has, one after the other: high up, or high in what a container has.

    None at all for a plain user, or for root where no other id exists: user_namespaces(7).
    """
    with open("/proc/self/uid_map", encoding="ascii") as file:
        first, _, length = max(tuple(int(x) for x in line.split()) for line in file)
    if os.geteuid() != 0 or length < 1000:
        return
    low, high = first + length * 3 // 4, first + length - 2
    if length > 2_000_000_000:
        low, high = 1_800_000_000, 1_900_000_000
    start = random.SystemRandom().randrange(high - low)
    for number in itertools.count(start):
        yield low + number % (high - low)


if __name__ == "__main__":
    main()
