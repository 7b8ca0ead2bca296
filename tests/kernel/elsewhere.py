"""Runs a command as if on another kind of machine: python elsewhere.py KIND COMMAND …

KIND is `docker` (root with a container's usual capabilities, and no user namespaces), `plain` (a
user without any right) or `plain-contained` (such a user where user namespaces are refused).
Needs to be root itself. It changes only the process that it becomes.
"""

from __future__ import annotations

import ctypes
import os
import stat
import struct
import sys
import tempfile

from autograder.kernel import linux, seccomp

PLAIN_USER = 54321
# What Docker leaves to root in a container: CHOWN, DAC_OVERRIDE, FOWNER, FSETID, KILL, SETGID,
# SETUID, SETPCAP, NET_BIND_SERVICE, NET_RAW, SYS_CHROOT, MKNOD, AUDIT_WRITE, SETFCAP.
DOCKER = sum(1 << n for n in (0, 1, 3, 4, 5, 6, 7, 8, 10, 13, 18, 27, 29, 31))


def refuse_namespaces() -> None:
    """unshare(2) and setns(2) answer EPERM from now on."""
    column = 0 if os.uname().machine == "x86_64" else 1
    code: seccomp.Code = [(0x20, 0, 0, 0)]
    for numbers in ((272, 97), (308, 268)):
        code += [(0x15, 0, 1, numbers[column]), (0x06, 0, 0, 0x00050001)]
    code.append((0x06, 0, 0, 0x7FFF0000))
    packed = b"".join(struct.pack("=HBBI", *instruction) for instruction in code)
    instructions = ctypes.create_string_buffer(packed, len(packed))
    prog = struct.pack("@HP", len(code), ctypes.addressof(instructions))
    number = {"x86_64": 317, "aarch64": 277}[os.uname().machine]
    linux.syscall(number, 1, 0, ctypes.create_string_buffer(prog, len(prog)))


def open_the_way(path: str) -> None:
    """Makes the folders above `path` passable, in this process's own view of the file system."""
    linux.unshare(linux.CLONE_NEWNS)
    linux.mount("none", "/", "", linux.MS_REC | linux.MS_PRIVATE)
    folder = os.path.realpath(path)
    while folder != "/" and os.stat(os.path.dirname(folder)).st_mode & stat.S_IXOTH:
        folder = os.path.dirname(folder)
    if folder == "/":
        return
    with tempfile.TemporaryDirectory() as aside:
        linux.mount(folder, aside, "", linux.MS_BIND | linux.MS_REC)
        linux.mount("tmpfs", os.path.dirname(folder), "tmpfs", 0, "mode=755")
        os.mkdir(folder)
        linux.mount(aside, folder, "", linux.MS_BIND | linux.MS_REC)
        linux.unmount(aside)


def become(kind: str) -> None:
    """Turns this process into one on a machine of the kind."""
    if kind.startswith("plain"):
        open_the_way(sys.base_prefix)
    if kind != "plain":
        refuse_namespaces()
    if kind == "docker":
        linux.drop_bounding_set(DOCKER)
        linux.set_capabilities(DOCKER)
        return
    os.setgroups([])
    os.setresgid(PLAIN_USER, PLAIN_USER, PLAIN_USER)
    os.setresuid(PLAIN_USER, PLAIN_USER, PLAIN_USER)
    os.environ["HOME"] = "/nonexistent"


if __name__ == "__main__":
    become(sys.argv[1])
    os.execv(sys.argv[2], sys.argv[2:])
