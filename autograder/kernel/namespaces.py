"""A world of its own for a student's process: namespaces(7) and a small root file system.

Seen from inside, the student is user 1000; outside that is a user id that nobody else has, or
that of whoever runs the grader where that isn't root.
"""

from __future__ import annotations

import os
import shutil
import socket
from collections.abc import Sequence

from autograder.kernel import linux, visible

ALL = (
    linux.CLONE_NEWUSER | linux.CLONE_NEWNS | linux.CLONE_NEWPID | linux.CLONE_NEWNET
    | linux.CLONE_NEWIPC | linux.CLONE_NEWUTS | linux.CLONE_NEWCGROUP
)  # fmt: skip
STUDENT = 1000
HOME = "/student"

_PASSWD = f"student:x:{STUDENT}:{STUDENT}:student:{HOME}:/bin/sh\n"
_LINKS = {"fd": "/proc/self/fd", "stdin": "fd/0", "stdout": "fd/1", "stderr": "fd/2"}


def map_ids(pid: int, outside: int, *, two: bool) -> None:
    """Says, from outside, who the ids in `pid`'s new user namespace are: user_namespaces(7).

    `two`: the grader is root, and remains so inside for the keeper, who sets up mounts for a
    student that is `outside`. Otherwise both are the user that the grader is.
    """
    for kind, here in (("uid", os.geteuid()), ("gid", os.getegid())):
        if kind == "gid" and not two:
            _write(f"/proc/{pid}/setgroups", "deny")
        text = f"0 0 1\n{STUDENT} {outside} 1\n" if two else f"{STUDENT} {here} 1\n"
        _write(f"/proc/{pid}/{kind}_map", text)


def build_root(
    root: str,
    readable: Sequence[str],
    hidden: Sequence[str],
    disk_bytes: int,
    place: Sequence[tuple[str, str]],
) -> None:
    """Makes `root`, an empty folder, the root of a file system with only `readable` in it.

    All that can be written is one tmpfs of `disk_bytes`: the home folder, /tmp and /dev/shm are
    folders of it. `place` holds (relative name, source) of files for the home's `work` folder.
    Must run in new mount and pid namespaces, in a process of the latter. Raises OSError.
    """
    linux.mount("none", "/", "", linux.MS_REC | linux.MS_PRIVATE)
    linux.mount("tmpfs", root, "tmpfs", linux.MS_NOSUID | linux.MS_NODEV, "mode=755,size=4m")
    for path in readable:
        _bind(path, root + path)
    for path in hidden:
        if os.path.isdir(root + path):
            linux.mount("tmpfs", root + path, "tmpfs", linux.MS_RDONLY, "mode=000,size=4k")
        elif os.path.exists(root + path):
            linux.mount("/dev/null", root + path, "", linux.MS_BIND)
    for path in visible.DEVICES:
        _bind(path, root + path)
    for name, target in _LINKS.items():
        os.symlink(target, f"{root}/dev/{name}")
    _write(root + "/etc/passwd", _PASSWD)
    _write(root + "/etc/group", f"student:x:{STUDENT}:\n")
    _write(root + "/etc/hosts", "127.0.0.1 localhost\n")
    quiet = linux.MS_NOSUID | linux.MS_NODEV
    os.mkdir(root + "/proc")
    linux.mount("proc", root + "/proc", "proc", quiet | linux.MS_NOEXEC)

    home = root + HOME
    os.makedirs(home)
    inodes = max(1024, min(65536, disk_bytes // 4096))
    owner = f"uid={STUDENT},gid={STUDENT}"
    options = f"mode=700,size={disk_bytes + _sizes(place)},nr_inodes={inodes},{owner}"
    linux.mount("tmpfs", home, "tmpfs", quiet, options)
    for name, target in (("work", ""), ("tmp", "/tmp"), ("shm", "/dev/shm")):
        folder = f"{home}/{name}"
        os.mkdir(folder, 0o700)
        os.chown(folder, STUDENT, STUDENT)
        if target and not os.path.exists(root + target):  # somebody's Python may live in /tmp
            os.mkdir(root + target)
            linux.mount(folder, root + target, "", linux.MS_BIND)
    put(f"{home}/work", place, owner=STUDENT)
    for name, _ in place:
        _bind(f"{home}/work/{name}", f"{home}/work/{name}")
    socket.sethostname("student")
    linux.pivot_root(root)
    linux.make_read_only("/", recursive=False)


def put(folder: str, place: Sequence[tuple[str, str]], owner: int) -> None:
    """Copies files, read-only, into `folder`; each is a (relative name, source).

    New folders on the way belong to `owner`. Raises OSError; ValueError for a name that leads
    out of `folder`.
    """
    for name, source in place:
        target = os.path.normpath(os.path.join(folder, name))
        if not target.startswith(folder + "/"):
            raise ValueError(f"{name}: not a name inside the work folder")
        parts = os.path.relpath(os.path.dirname(target), folder).split("/")
        for i in range(len(parts)):
            step = os.path.join(folder, *parts[: i + 1])
            if not os.path.isdir(step):
                os.mkdir(step, 0o755)
                os.chown(step, owner, owner)
        shutil.copyfile(source, target)
        os.chmod(target, 0o444)


def _sizes(place: Sequence[tuple[str, str]]) -> int:
    return sum(os.stat(source).st_size + 4096 for _, source in place)


def _bind(source: str, target: str) -> None:
    """Shows `source` at `target`, read-only; a symbolic link is made anew."""
    os.makedirs(os.path.dirname(target), exist_ok=True)
    if source != target:
        if os.path.islink(source) and os.path.isdir(source):
            os.symlink(os.readlink(source), target)
            return
        if os.path.isdir(source):
            os.makedirs(target, exist_ok=True)
        else:
            _write(target, "")
    linux.mount(source, target, "", linux.MS_BIND | linux.MS_REC)
    linux.make_read_only(target)


def _write(path: str, text: str) -> None:
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
