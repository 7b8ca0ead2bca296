"""Landlock: what the file system is to a process, landlock(7), linux/landlock.h.

A process that enters a ruleset keeps to it for life, and so do its children. There is no living
Python package for it with the scopes of ABI 6, and it is three system calls.
"""

from __future__ import annotations

import ctypes
import os
import stat
import struct
from collections.abc import Iterable

from autograder.kernel import linux

# One number each on every architecture, landlock_create_ruleset(2) and its kin.
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_CREATE_RULESET_VERSION = 1
_RULE_PATH_BENEATH = 1

EXECUTE = 1 << 0
WRITE_FILE = 1 << 1
READ_FILE = 1 << 2
READ_DIR = 1 << 3
REMOVE_DIR = 1 << 4
REMOVE_FILE = 1 << 5
MAKE_DIR = 1 << 7
MAKE_REG = 1 << 8
MAKE_SOCK = 1 << 9
MAKE_FIFO = 1 << 10
MAKE_SYM = 1 << 12
REFER = 1 << 13
TRUNCATE = 1 << 14
IOCTL_DEV = 1 << 15

READ = READ_FILE | READ_DIR
RUN = READ | EXECUTE
DEVICE = READ_FILE | WRITE_FILE | IOCTL_DEV
OWN = (
    RUN | WRITE_FILE | REMOVE_DIR | REMOVE_FILE | MAKE_DIR | MAKE_REG | MAKE_SOCK
    | MAKE_FIFO | MAKE_SYM | REFER | TRUNCATE
)  # fmt: skip
SHARED_MEMORY = READ_FILE | WRITE_FILE | REMOVE_FILE | MAKE_REG | TRUNCATE

_FILE_ONLY = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV

SCOPE_ABSTRACT_SOCKETS = 1 << 0
SCOPE_SIGNALS = 1 << 1


def abi() -> int:
    """The version that this kernel offers; 0 if none."""
    try:
        return linux.syscall(_CREATE_RULESET, None, 0, _CREATE_RULESET_VERSION)
    except OSError:
        return 0


def handled(version: int) -> int:
    """Every file-system right that a kernel with ABI `version` can refuse."""
    bits = 13 + (version >= 2) + (version >= 3) + (version >= 5)
    rights = (1 << bits) - 1
    return rights if version >= 5 else rights & ~IOCTL_DEV


class Ruleset:
    """A ruleset in the making: nothing is allowed but what `allow` adds."""

    def __init__(self, *, files: bool = True, scopes: bool = True) -> None:
        """Raises OSError where Landlock is missing or switched off."""
        version = abi()
        self.rights = handled(version) if files and version else 0
        network = 3 if files and version >= 4 else 0  # bind and connect of TCP
        scoped = SCOPE_ABSTRACT_SOCKETS | SCOPE_SIGNALS if scopes and version >= 6 else 0
        size = 24 if version >= 6 else 16 if version >= 4 else 8
        attributes = struct.pack("=QQQ", self.rights, network, scoped)[:size]
        buffer = ctypes.create_string_buffer(attributes, size)
        self._fd = linux.syscall(_CREATE_RULESET, buffer, size, 0)

    def allow(self, path: str, rights: int) -> None:
        """Allows `rights` on `path` and what lies beneath. Raises OSError if it isn't there."""
        fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            if not stat.S_ISDIR(os.fstat(fd).st_mode):
                rights &= _FILE_ONLY
            rule = struct.pack("=Qi", rights & self.rights, fd)
            buffer = ctypes.create_string_buffer(rule, len(rule))
            linux.syscall(_ADD_RULE, self._fd, _RULE_PATH_BENEATH, buffer, 0)
        finally:
            os.close(fd)

    def allow_all(self, paths: Iterable[str], rights: int) -> None:
        """Allows `rights` on those of `paths` that are there."""
        for path in paths:
            if os.path.exists(path):
                self.allow(path, rights)

    def enter(self) -> None:
        """Restricts this thread, and all that it starts, for good. Needs no_new_privs."""
        linux.syscall(_RESTRICT_SELF, self._fd, 0)
        os.close(self._fd)
