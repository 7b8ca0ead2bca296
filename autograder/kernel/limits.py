"""How much a student's processes may use, together."""

from __future__ import annotations

import dataclasses
import os
from typing import Any

from autograder.kernel import linux

MIB = 1 << 20
# Address space that threads' stacks and malloc(3)'s arenas set aside and never fill.
_RESERVED = 1024 * MIB


@dataclasses.dataclass(frozen=True)
class Limits:
    """Bounds on one kernel and all that it starts.

    The watcher counts memory, disk, processes and processor time over the whole tree and kills
    it when a bound is passed; the other bounds, and coarse ones beneath the watcher, are the
    kernel's own, per process: setrlimit(2).
    """

    memory_bytes: int = 4096 * MIB
    processes: int = 64
    open_files: int = 1024
    file_size: int = 256 * MIB
    disk_bytes: int = 512 * MIB
    cpu_seconds: float | None = None

    def to_plain(self) -> dict[str, Any]:
        """As JSON knows it."""
        return dataclasses.asdict(self)


def apply(limits: Limits, *, other_tasks: int) -> None:
    """Sets this process's resource limits. `other_tasks`: how many share its user id already.

    RLIMIT_NPROC counts threads as well, so it is looser than the watcher's count of processes.
    RLIMIT_CORE is 1 because a core_pattern(5) with a pipe ignores 0.
    """
    import resource  # there is none on Windows, where only the dataclass is of use

    mapped = int((linux.status_field("self", "VmSize") or "0 kB").split()[0]) * 1024
    for what, value in (
        (resource.RLIMIT_AS, limits.memory_bytes + mapped + _RESERVED),
        (resource.RLIMIT_NPROC, 4 * limits.processes + other_tasks),
        (resource.RLIMIT_NOFILE, limits.open_files),
        (resource.RLIMIT_FSIZE, limits.file_size),
        (resource.RLIMIT_CORE, 1),
        (resource.RLIMIT_MSGQUEUE, 0),
        (resource.RLIMIT_MEMLOCK, 8 * MIB),
        (resource.RLIMIT_SIGPENDING, 1024),
    ):
        hard = resource.getrlimit(what)[1]
        if hard != resource.RLIM_INFINITY:
            value = min(value, hard)
        resource.setrlimit(what, (value, value))


def tasks_of_user(uid: int) -> int:
    """How many processes and threads the user id has on this machine, as far as /proc shows."""
    count = 0
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                if os.stat(f"/proc/{name}").st_uid == uid:
                    count += int(linux.status_field(name, "Threads") or 0)
            except OSError:
                continue
    return count
