"""Which of the machine's files a student's process may read: Python and the system, no more."""

from __future__ import annotations

import os
import site
import sys
import sysconfig

# Programs and libraries. /usr as a whole would hold whatever somebody put in /usr/local or
# /usr/src.
_SYSTEM = (
    "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/usr/bin", "/usr/sbin", "/usr/lib",
    "/usr/lib32", "/usr/lib64", "/usr/libexec", "/usr/share", "/usr/local/bin", "/usr/local/lib",
)  # fmt: skip
_ETC = (
    "alternatives", "bash.bashrc", "fonts", "inputrc", "ld.so.cache", "ld.so.conf",
    "ld.so.conf.d", "localtime", "mime.types", "nsswitch.conf", "terminfo", "timezone",
)  # fmt: skip
DEVICES = ("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom")
# What is asked of /proc by the usual tools, where it can't be one's own.
PROC_FILES = (
    "cpuinfo", "filesystems", "loadavg", "meminfo", "stat", "uptime", "version",
    "sys/kernel/osrelease", "sys/kernel/random/boot_id", "sys/kernel/random/uuid",
    "sys/vm/overcommit_memory",
)  # fmt: skip


def readable() -> list[str]:
    """Paths to read and run from, without one that lies within another.

    Of a Python prefix only the parts that Python uses: a virtual environment may well be the
    folder that somebody keeps the course in.
    """
    paths = [*_SYSTEM, *(f"/etc/{name}" for name in _ETC)]
    for prefix in (sys.prefix, sys.exec_prefix, sys.base_prefix, sys.base_exec_prefix):
        paths += [os.path.join(prefix, part) for part in ("bin", "lib", "lib64", "pyvenv.cfg")]
    paths += site.getsitepackages()
    paths += [sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")]
    kept: list[str] = []
    for path in sorted(set(paths)):
        inside = any(path.startswith(other + "/") for other in kept if not os.path.islink(other))
        if os.path.exists(path) and not inside:
            kept.append(path)
    return kept


def hidden() -> list[str]:
    """What lies beneath `readable` and is the grader's own: it knows mistakes and solutions.

    The package itself where it is installed, and what an installer wrote about where it came from.
    """
    found = []
    for folder in site.getsitepackages():
        if os.path.isdir(folder):
            found += [
                os.path.join(folder, name)
                for name in os.listdir(folder)
                if "autograder" in name or name.startswith("__editable__")
            ]
    return found


def without(path: str, unwanted: list[str]) -> tuple[list[str], list[str]]:
    """Takes `unwanted` out of `path`: what may be had whole, and folders that may be listed.

    Symbolic links are followed at `path` itself, and left out below: what they lead to is either
    in `path` under its own name, or isn't meant.
    """
    path = os.path.realpath(path)
    unwanted = [os.path.realpath(other) for other in unwanted]
    if any(path == other or path.startswith(other + "/") for other in unwanted):
        return [], []
    inside = [other for other in unwanted if other.startswith(path + "/")]
    if not inside:
        return [path], []
    whole, listed = [], [path]
    for name in sorted(os.listdir(path)):
        entry = os.path.join(path, name)
        if not os.path.islink(entry):
            more_whole, more_listed = without(entry, inside)
            whole += more_whole
            listed += more_listed
    return whole, listed
