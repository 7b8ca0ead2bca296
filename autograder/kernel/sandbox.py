"""What a kernel's process gives up before it runs a student's first line.

Two levels: `full` has namespaces of its own, `contained` hasn't (most containers refuse them);
Landlock, seccomp and resource limits are on both, and whatever step fails, there is no kernel.
"""

from __future__ import annotations

import dataclasses
import os
import platform
import site
from collections.abc import Sequence

from autograder.kernel import landlock, limits, linux, namespaces, seccomp, visible

FULL, CONTAINED, UNSAFE = "full", "contained", "unsafe"
LEVELS = (FULL, CONTAINED)


@dataclasses.dataclass(frozen=True)
class Plan:
    """How one kernel is to be shut in; made by the warm parent, which knows what there is."""

    level: str
    user: int  # the user id that the student's processes have, as seen from outside
    own_user: bool  # nobody else has it
    keep_capabilities: int  # to read Python's files, where that takes more than being anybody
    readable: Sequence[str]
    hidden: Sequence[str]


def uid_within(plan: Plan) -> int:
    """The student's user id, as seen from inside."""
    return namespaces.STUDENT if plan.level == FULL else plan.user


def lock_down(plan: Plan, bounds: limits.Limits, home: str) -> None:
    """Restricts this process for good. `home`: the folder that is its own. Raises OSError."""
    linux.prctl(linux.PR_SET_DUMPABLE, 1)  # which the keeper isn't: /proc/self is to be our own
    others = 0
    if not plan.own_user and (plan.level == CONTAINED or not _counts_per_namespace()):
        others = limits.tasks_of_user(os.getuid())
    with open("/proc/self/oom_score_adj", "w", encoding="ascii") as file:
        file.write("1000")  # if the machine runs out of memory, this goes first: proc(5)
    limits.apply(bounds, other_tasks=others)
    rules = _rules(plan, home)
    _become(plan)
    linux.prctl(linux.PR_SET_NO_NEW_PRIVS, 1)
    rules.enter()
    full = plan.level == FULL
    writes_all = plan.keep_capabilities >> linux.CAP_DAC_OVERRIDE & 1
    seccomp.enter(
        namespaces=full,
        own_user=plan.own_user or full,
        own_times=full or (plan.own_user and not writes_all),
    )


def _become(plan: Plan) -> None:
    """Gives up root, if it was, and every capability that the plan doesn't keep."""
    linux.drop_bounding_set(plan.keep_capabilities)
    if plan.own_user:
        linux.prctl(linux.PR_SET_KEEPCAPS, 1)
        user = uid_within(plan)
        os.setgroups([])
        os.setresgid(user, user, user)
        os.setresuid(user, user, user)
    linux.set_capabilities(plan.keep_capabilities)
    linux.set_ambient(plan.keep_capabilities)
    # A change of user makes /proc/self root's own again; the keeper's measuring needs it, too.
    linux.prctl(linux.PR_SET_DUMPABLE, 1)


def _rules(plan: Plan, home: str) -> landlock.Ruleset:
    """The file-system rules; paths as they are seen by this process."""
    rules = landlock.Ruleset()
    for path in plan.readable:
        whole, listed = visible.without(path, list(plan.hidden))
        rules.allow_all(whole, landlock.RUN)
        rules.allow_all(listed, landlock.READ_DIR)
    rules.allow_all(visible.DEVICES, landlock.DEVICE)
    rules.allow(home, landlock.OWN)
    if plan.level == FULL:
        rules.allow("/proc", landlock.READ)
        rules.allow_all(["/etc"], landlock.READ)
        rules.allow_all(["/tmp"], landlock.OWN)
        rules.allow_all(["/dev/shm"], landlock.SHARED_MEMORY | landlock.READ_DIR)
        rules.allow("/", landlock.READ_DIR)
    else:
        rules.allow_all([f"/proc/{name}" for name in visible.PROC_FILES], landlock.READ_FILE)
        rules.allow(f"/proc/{os.getpid()}", landlock.READ)
        os.open("/proc/self", os.O_PATH)  # left open: the rule is for this inode, and keeps to it
        rules.allow_all(["/dev/shm"], landlock.SHARED_MEMORY)
    return rules


def why_not(level: str) -> str | None:
    """A first look at what rules a level out; None if it is worth trying."""
    if platform.system() != "Linux":
        return "it needs Linux"
    if not seccomp.supported():
        return f"no system call filter for {os.uname().machine}"
    version = landlock.abi()
    if version < 1:
        return "Landlock is missing (Linux 5.13 or later, with lsm=landlock)"
    if level == CONTAINED and os.geteuid() != 0 and version < 6:
        return "without root it needs Landlock's signal scope (Linux 6.12 or later)"
    return None


def needed_capabilities(level: str, base: str) -> int:
    """What the student's processes must keep to read what Landlock allows them, as a bit set.

    Root's Python may lie in root's home, where nobody else may look.
    """
    folders = [*site.getsitepackages(), os.path.dirname(os.__file__)]
    if level == CONTAINED:
        folders = [parent for path in (*folders, base) for parent in _with_parents(path)]
    modes = [os.stat(path).st_mode for path in folders if os.path.isdir(path)]
    if all(mode & 0o001 for mode in modes):
        return 0
    ours = int(linux.status_field("self", "CapPrm") or "0", 16)
    # Many containers have only the larger one; what it adds is for Landlock and seccomp to refuse.
    reading = linux.CAP_DAC_READ_SEARCH
    return 1 << (reading if ours >> reading & 1 else linux.CAP_DAC_OVERRIDE)


def _with_parents(path: str) -> list[str]:
    path = os.path.realpath(path)
    return [path] if path == "/" else [path, *_with_parents(os.path.dirname(path))]


def _counts_per_namespace() -> bool:
    """Whether RLIMIT_NPROC counts within a user namespace, as it does from Linux 5.14."""
    release = os.uname().release.split("-")[0].split(".")
    return (int(release[0]), int(release[1])) >= (5, 14)
