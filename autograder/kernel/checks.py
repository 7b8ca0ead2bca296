"""Tries, from within a sandbox, what must not succeed: a throw-away kernel does this, and stops.

What it finds is what results say was in force. A check that ought to hold and doesn't rules the
level out.
"""

from __future__ import annotations

import errno
import os
import resource
import socket
from collections.abc import Callable, Mapping
from typing import Any

from autograder.kernel import landlock, linux

Facts = Mapping[str, Any]
_NAMESPACES = ("user", "mnt", "pid", "net", "ipc")

# Some of the calls that are refused, with the same number on every architecture or by name.
_CALLS: dict[str, Mapping[str, int]] = {
    "ptrace": {"x86_64": 101, "aarch64": 117},
    "unshare": {"x86_64": 272, "aarch64": 97},
    "mount": {"x86_64": 165, "aarch64": 40},
    "bpf": {"x86_64": 321, "aarch64": 280},
    "perf_event_open": {"x86_64": 298, "aarch64": 241},
    "keyctl": {"x86_64": 250, "aarch64": 219},
    "userfaultfd": {"x86_64": 323, "aarch64": 282},
    "process_vm_readv": {"x86_64": 310, "aarch64": 270},
    "io_uring_setup": {"x86_64": 425, "aarch64": 425},
    "pidfd_getfd": {"x86_64": 438, "aarch64": 438},
    "clone3": {"x86_64": 435, "aarch64": 435},
}


def outside_facts(base: str, abstract: str, own_socket: str) -> dict[str, Any]:
    """What the warm parent tells the checks: things out there to try to reach."""
    return {
        "pid": os.getpid(),
        "file": f"{base}/log",
        "folder": base,
        "package": os.path.dirname(os.path.abspath(__file__)),
        "abstract": abstract,
        "socket": own_socket,
        "namespaces": {name: _namespace(name) for name in _NAMESPACES},
    }


def run(facts: Facts, *, full: bool) -> tuple[dict[str, bool | str], list[str]]:
    """The properties found, and the names of those that the level promises and that fail."""
    found: dict[str, bool | str] = {}
    for name in _NAMESPACES:
        label = {"mnt": "mount", "net": "network"}.get(name, name)
        found[f"{label} namespace"] = _namespace(name) != facts["namespaces"][name]
    promised = list(found) if full else []
    for name, check in _CHECKS.items():
        found[name] = check(facts)
        promised.append(name)
    found["capabilities"] = _capability_text()
    found["user id"] = "of its own" if facts["own_user"] else "the grader's"
    found["landlock"] = f"ABI {landlock.abi()}"
    found["memory, processes, processor time"] = "watched"
    found["disk"] = "a tmpfs of its own" if full else "watched"
    return found, [name for name in promised if found[name] is False]


def _namespace(name: str) -> int:
    try:
        return os.stat(f"/proc/self/ns/{name}").st_ino
    except OSError:
        return 0


def _refused(call: Callable[..., Any], *arguments: Any) -> bool:
    try:
        call(*arguments)
    except OSError:
        return True
    return False


def _open(path: str, flags: int = os.O_RDONLY) -> None:
    os.close(os.open(path, flags))


def _connect(address: str) -> None:
    with socket.socket(socket.AF_UNIX) as sock:
        sock.connect(address)


def _files_outside(facts: Facts) -> bool:
    paths = (facts["file"], facts["package"] + "/checks.py", "/etc/shadow", "/root/.ssh")
    if not all(_refused(_open, path) for path in paths):
        return False
    if not _refused(os.listdir, facts["folder"]):
        return False
    flags = os.O_WRONLY | os.O_CREAT
    places = (facts["folder"], "/", "/etc", "/var/tmp", "/usr/lib", os.path.dirname(os.__file__))
    return all(_refused(_open, f"{place}/.x", flags) for place in places)


def _own_folder(_: Facts) -> bool:
    try:
        with open("probe", "w", encoding="ascii") as file:
            file.write("x")
        os.remove("probe")
    except OSError:
        return False
    return True


def _network(_: Facts) -> bool:
    families = (socket.AF_INET, socket.AF_INET6, socket.AF_NETLINK, socket.AF_PACKET)
    return all(_refused(socket.socket, family, socket.SOCK_DGRAM) for family in families)


def _sockets_outside(facts: Facts) -> bool:
    return all(_refused(_connect, address) for address in (facts["socket"], facts["abstract"]))


def _signals_outside(facts: Facts) -> bool:
    if _namespace("pid") != facts["namespaces"]["pid"]:
        return True  # the number means somebody else here, or nobody
    return _refused(os.kill, facts["pid"], 0)


def _system_calls(_: Facts) -> bool:
    machine = os.uname().machine
    for numbers in _CALLS.values():
        try:
            linux.syscall(numbers[machine], 0, 0, 0, 0, 0, 0)
        except OSError as error:
            if error.errno not in (errno.EPERM, errno.ENOSYS):
                return False
        else:
            return False
    return linux.status_field("self", "Seccomp") == "2"


def _no_new_privileges(_: Facts) -> bool:
    return linux.status_field("self", "NoNewPrivs") == "1"


def _few_capabilities(facts: Facts) -> bool:
    kept = int(linux.status_field("self", "CapPrm") or "-1", 16)
    somebody_else = os.getuid() != 0 or not facts["own_user"]
    reading = 1 << linux.CAP_DAC_READ_SEARCH | 1 << linux.CAP_DAC_OVERRIDE
    return kept & ~reading == 0 and somebody_else


def _capability_text() -> str:
    kept = int(linux.status_field("self", "CapPrm") or "0", 16)
    return "none" if kept == 0 else "to read what Landlock allows, as Python is root's"


def _limits(_: Facts) -> bool:
    kinds = (resource.RLIMIT_AS, resource.RLIMIT_NPROC, resource.RLIMIT_FSIZE)
    return all(resource.getrlimit(kind)[1] != resource.RLIM_INFINITY for kind in kinds)


def _no_terminal(_: Facts) -> bool:
    return _refused(_open, "/dev/tty", os.O_RDWR)


def _nobody_to_look_at(facts: Facts) -> bool:
    """The memory and the environment of processes outside: proc(5), landlock(7)."""
    if _namespace("pid") != facts["namespaces"]["pid"]:
        return True
    names = ("mem", "environ", "maps", "cmdline")
    return all(_refused(_open, f"/proc/{facts['pid']}/{name}") for name in names)


_CHECKS: dict[str, Callable[[Facts], bool]] = {
    "files outside refused": _files_outside,
    "its own folder can be written": _own_folder,
    "network refused": _network,
    "sockets outside refused": _sockets_outside,
    "signals to others refused": _signals_outside,
    "looking into others refused": _nobody_to_look_at,
    "system calls filtered": _system_calls,
    "no new privileges": _no_new_privileges,
    "privileges dropped": _few_capabilities,
    "resource limits": _limits,
    "no terminal": _no_terminal,
}
