"""How much a tree of processes uses, as the system sees it: nothing is taken on trust.

A process's resident memory counts what it shares with the warm parent, and so do all its forks;
that sum is cheap and never too low. Only when it passes the bound is the exact share asked for.
"""

from __future__ import annotations

import contextlib
import os
import stat
import time
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from autograder.kernel import linux
from autograder.kernel.limits import Limits

_PAGE = os.sysconf("SC_PAGE_SIZE")
_TICKS = os.sysconf("SC_CLK_TCK")

OUT_OF_MEMORY = "out of memory"
DISK_LIMIT = "disk limit"
PROCESS_LIMIT = "process limit"
CPU_LIMIT = "cpu limit"

_BEYOND = 1 << 62
_Result = TypeVar("_Result")


class _Pace:
    """Keeps what may be costly to a fifth of the time."""

    def __init__(self) -> None:
        self._due = 0.0

    def due(self) -> bool:
        return time.monotonic() >= self._due

    def timed(self, work: Callable[[], _Result]) -> _Result:
        begin = time.monotonic()
        result = work()
        end = time.monotonic()
        self._due = end + 4 * (end - begin)
        return result


class Watcher:
    """Says when the processes that `pids` lists have passed a limit."""

    def __init__(
        self,
        limits: Limits,
        pids: Callable[[], list[int]],
        disk: Callable[[list[int]], tuple[int, int]],
    ) -> None:
        """`disk` gives the bytes in use on disk, and those of them that are memory (tmpfs)."""
        self._limits = limits
        self._pids = pids
        self._disk = disk
        self._files = _Pace()
        self._shares = _Pace()
        self._in_memory = 0

    def passed(self) -> str | None:
        """The limit that has been passed, or None."""
        pids = self._pids()
        if len(pids) > self._limits.processes:
            return PROCESS_LIMIT
        if self._files.due():
            on_disk, self._in_memory = self._files.timed(lambda: self._disk(pids))
            if on_disk > self._limits.disk_bytes:
                return DISK_LIMIT
        allowed = self._limits.memory_bytes - self._in_memory
        enough = sum(map(resident, pids)) <= allowed or not self._shares.due()
        if not enough and self._shares.timed(lambda: sum(map(share, pids))) > allowed:
            return OUT_OF_MEMORY
        bound = self._limits.cpu_seconds
        if bound is not None and cpu_seconds(pids) > bound:
            return CPU_LIMIT
        return None


_looking_as: int | None = None


def look_as(user: int) -> None:
    """From now on, looks into processes as `user`, their own user id, would.

    Root in a container often lacks CAP_SYS_PTRACE: proc(5), ptrace(2) on PTRACE_MODE_READ_FSCREDS.
    """
    global _looking_as
    _looking_as = user


@contextlib.contextmanager
def _looking() -> Iterator[None]:
    if _looking_as is None:
        yield
        return
    linux.set_fs_ids(_looking_as)
    try:
        yield
    finally:
        linux.set_fs_ids(0)


def resident(pid: int) -> int:
    """Resident memory in bytes, proc_pid_statm(5); 0 for a process that is gone."""
    try:
        with open(f"/proc/{pid}/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * _PAGE
    except (OSError, IndexError):
        return 0


def share(pid: int) -> int:
    """The process's proportional share of memory, proc_pid_smaps(5).

    A process that makes itself unreadable is counted with all that it has.
    """
    try:
        with _looking(), open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
            for line in file:
                if line.startswith("Pss:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    return resident(pid)


def cpu_seconds(pids: Iterable[int]) -> float:
    """Processor time of the processes and of the children that they have waited for."""
    total = 0
    for pid in pids:
        try:
            with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as file:
                fields = file.read().rpartition(")")[2].split()
        except OSError:
            continue
        total += sum(int(value) for value in fields[11:15])
    own = os.times()
    return total / _TICKS + own.children_user + own.children_system


def all_but_init() -> list[int]:
    """Every process of this pid namespace but the first."""
    return [int(name) for name in os.listdir("/proc") if name.isdigit() and name != "1"]


def descendants(root: int) -> list[int]:
    """Every process that descends from `root`, without it."""
    found: list[int] = []
    waiting = [root]
    while waiting:
        more = children(waiting.pop())
        found += more
        waiting += more
    return found


def children(pid: int) -> list[int]:
    """The children of a process and all its threads: proc_pid_task(5)."""
    found: list[int] = []
    with contextlib.suppress(OSError):
        for task in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{task}/children", encoding="ascii") as file:
                found += [int(child) for child in file.read().split()]
    return found


def file_system_use(path: str) -> tuple[int, int]:
    """Bytes used of the file system at `path`, which is a tmpfs, so that all is memory too."""
    use = os.statvfs(path)
    used = (use.f_blocks - use.f_bfree) * use.f_frsize
    return used, used


def tree_use(folder: str, most_files: int = 20_000) -> int:
    """Bytes that the files beneath `folder` occupy.

    Beyond any limit if there are too many, or if some can't be seen: nested too deep, or shut.
    """
    total = files = 0
    waiting = [folder]
    while waiting:
        try:
            with os.scandir(waiting.pop()) as entries:
                for entry in entries:
                    files += 1
                    if files > most_files:
                        return _BEYOND
                    total += entry.stat(follow_symlinks=False).st_blocks * 512
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(entry.path)
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError:
            return _BEYOND
    return total


def unlinked_use(pids: Iterable[int]) -> tuple[int, int]:
    """Bytes of files that have no name any more but are still open or mapped somewhere.

    The second number is those of them that are memory, in /dev/shm.
    """
    seen: dict[tuple[int, int], int] = {}
    for pid in pids:
        with _looking(), contextlib.suppress(OSError):
            _add_unlinked(pid, seen)
    shared = os.stat("/dev/shm").st_dev
    in_memory = sum(size for (device, _), size in seen.items() if device == shared)
    return sum(seen.values()), in_memory


def _add_unlinked(pid: int, seen: dict[tuple[int, int], int]) -> None:
    opened = [f"/proc/{pid}/fd/{name}" for name in os.listdir(f"/proc/{pid}/fd")]
    mapped = _unlinked_maps(pid)
    for path in (*opened, *mapped):
        try:
            found = os.stat(path)
        except OSError:  # mapped, and only a privileged process may follow: count what is mapped
            if path in mapped:
                seen[0, hash(path)] = mapped[path]
            continue
        if found.st_nlink == 0 and stat.S_ISREG(found.st_mode):
            seen[found.st_dev, found.st_ino] = found.st_blocks * 512


def _unlinked_maps(pid: int) -> dict[str, int]:
    """Mappings of files without a name, proc_pid_map_files(5), and their lengths."""
    found = {}
    with open(f"/proc/{pid}/maps", encoding="utf-8", errors="replace") as file:
        for line in file:
            # shared memory without a file is "/dev/zero (deleted)"; it is resident memory already
            if line.endswith("(deleted)\n") and "/dev/zero" not in line:
                span = line.split(" ", 1)[0]
                start, end = (int(part, 16) for part in span.split("-"))
                found[f"/proc/{pid}/map_files/{start:x}-{end:x}"] = end - start
    return found
