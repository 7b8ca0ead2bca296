"""The system calls that a student's process doesn't get, seccomp(2).

A list of what is refused rather than of what is allowed: shells, compilers, Python packages and the
C library's next version need the ordinary calls, and what may be done with those is bounded by
Landlock, limits and namespaces. Calls newer than the list don't exist (ENOSYS). The filter is
classic BPF, assembled here: the PyPI packages for it wrap a system library that not every image has.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct

from autograder.kernel import linux

Code = list[tuple[int, int, int, int]]  # struct sock_filter: code, jump if true, if false, operand

# linux/bpf_common.h: opcodes of classic BPF
_LOAD = 0x20  # A = the word at offset k of struct seccomp_data
_EQUAL = 0x15
_GREATER = 0x25
_ANY_BIT = 0x45
_RETURN = 0x06

# linux/seccomp.h
_ALLOW = 0x7FFF0000
_ERRNO = 0x00050000
_KILL_PROCESS = 0x80000000
_PRETEND = 0  # as an error number: the call does nothing, and says that it has succeeded
_SET_MODE_FILTER = 1
_FLAG_SPEC_ALLOW = 1 << 2  # no speculation barriers: they cost a numeric program dearly
_NUMBER, _ARCH, _ARGUMENTS = 0, 4, 16

_MACHINES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}  # linux/audit.h
_SYS_SECCOMP = {"x86_64": 317, "aarch64": 277}
_LAST_KNOWN = 462  # mseal(2); also below every number of the x32 ABI

# name: number on x86_64, on aarch64 (None: isn't there)
_EPERM: dict[str, tuple[int | None, int | None]] = {
    # other processes
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "process_madvise": (440, 440),
    "process_mrelease": (448, 448),
    "kcmp": (312, 272),
    "pidfd_getfd": (438, 438),
    "move_pages": (279, 239),
    "migrate_pages": (256, 238),
    # large or rarely used parts of the kernel
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "inotify_init": (253, None),  # a watch needs no right to open what it watches, and Landlock does not ask
    "inotify_init1": (294, 26),
    "inotify_add_watch": (254, 27),
    "fanotify_init": (300, 262),
    "fanotify_mark": (301, 263),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    "personality": (135, 92),
    "modify_ldt": (154, None),
    "lookup_dcookie": (212, 18),
    "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265),
    "mbind": (237, 235),
    "set_mempolicy": (238, 237),
    "set_mempolicy_home_node": (450, 450),
    # namespaces and mounts
    "unshare": (272, 97),
    "setns": (308, 268),
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "open_tree": (428, 428),
    "move_mount": (429, 429),
    "fsopen": (430, 430),
    "fsconfig": (431, 431),
    "fsmount": (432, 432),
    "fspick": (433, 433),
    "mount_setattr": (442, 442),
    # the machine
    "swapon": (167, 224),
    "swapoff": (168, 225),
    "reboot": (169, 142),
    "kexec_load": (246, 104),
    "kexec_file_load": (320, 294),
    "init_module": (175, 105),
    "finit_module": (313, 273),
    "delete_module": (176, 106),
    "acct": (163, 89),
    "quotactl": (179, 60),
    "quotactl_fd": (443, 443),
    "settimeofday": (164, 170),
    "clock_settime": (227, 112),
    "clock_adjtime": (305, 266),
    "adjtimex": (159, 171),
    "sethostname": (170, 161),
    "setdomainname": (171, 162),
    "iopl": (172, None),
    "ioperm": (173, None),
    "vhangup": (153, 58),
    "syslog": (103, 116),
    # memory that no limit counts, or that outlives its process
    "shmget": (29, 194),
    "shmat": (30, 196),
    "shmctl": (31, 195),
    "semget": (64, 190),
    "semctl": (66, 191),
    "msgget": (68, 186),
    "msgctl": (71, 187),
    "mq_open": (240, 180),
    "mq_unlink": (241, 181),
}

# Said not to exist, so that callers take their other way.
_ENOSYS: dict[str, tuple[int | None, int | None]] = {
    "clone3": (435, 435),  # its flags are out of a filter's reach
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    "memfd_create": (319, 279),
    "memfd_secret": (447, 447),
    "statmount": (457, 457),
    "listmount": (458, 458),
}

# Extended attributes are stored where no limit counts them; copying tools expect this answer.
_EOPNOTSUPP: dict[str, tuple[int | None, int | None]] = {
    "setxattr": (188, 5),
    "lsetxattr": (189, 6),
    "fsetxattr": (190, 7),
}

# Where Landlock alone stands before the files and processes of the same user: what it doesn't
# cover, by path. Copying tools need a yes; it is given, and nothing done ...
_MODES: dict[str, tuple[int | None, int | None]] = {
    "chmod": (90, None),
    "fchmodat": (268, 53),
    "fchmodat2": (452, 452),
}
_TIMES: dict[str, tuple[int | None, int | None]] = {
    "utime": (132, None),
    "utimes": (235, None),
    "futimesat": (261, None),
}
_SHARED_USER_FILES: dict[str, tuple[int | None, int | None]] = {
    "chown": (92, None),
    "lchown": (94, None),
    "fchownat": (260, 54),
    "inotify_init": (253, None),
    "inotify_init1": (294, 26),
}
# ... and by process id, in the argument given: anybody but oneself. A thread's id is a process's,
# too, and libzmq aborts if its threads' scheduling can't be set: hence another yes.
_SHARED_USER_PROCESSES: dict[str, tuple[int, int, int]] = {
    "prlimit64": (302, 261, 0),
    "sched_setaffinity": (203, 122, 0),
    "sched_setscheduler": (144, 119, 0),
    "sched_setparam": (142, 118, 0),
    "sched_setattr": (314, 274, 0),
    "setpriority": (141, 140, 1),
    "ioprio_set": (251, 30, 1),
}

_CLONE_NEW_ANYTHING = (
    linux.CLONE_NEWNS | linux.CLONE_NEWCGROUP | linux.CLONE_NEWUTS | linux.CLONE_NEWIPC
    | linux.CLONE_NEWUSER | linux.CLONE_NEWPID | linux.CLONE_NEWNET
)  # fmt: skip
_AF_UNIX = 1
# SOCK_STREAM and SOCK_SEQPACKET, with any of SOCK_NONBLOCK and SOCK_CLOEXEC
_STREAMS = [t | f for t in (1, 5) for f in (0, 0o4000, 0o2000000, 0o2004000)]
_TIOCSTI, _TIOCLINUX = 0x5412, 0x541C  # type into, or paste from, a terminal: ioctl_tty(2)


def supported() -> bool:
    """Whether this machine's architecture is one that the filter is written for."""
    return os.uname().machine in _MACHINES


def enter(*, namespaces: bool, own_user: bool, own_times: bool) -> None:
    """Filters this thread and all that it starts, for good. Needs no_new_privs.

    `namespaces`: the process has a network and a file tree of its own, so that a socket address
    can't lead out. `own_user`: no other process or file belongs to its user id. `own_times`: nor
    may it write to other files, so that it can't change their times either.
    Raises OSError where the kernel refuses.
    """
    machine = os.uname().machine
    code = program(machine, namespaces=namespaces, own_user=own_user, own_times=own_times)
    packed = b"".join(struct.pack("=HBBI", *instruction) for instruction in code)
    instructions = ctypes.create_string_buffer(packed, len(packed))
    # struct sock_fprog: a count, padding, a pointer
    prog = struct.pack("@HP", len(code), ctypes.addressof(instructions))
    number = _SYS_SECCOMP[machine]
    argument = ctypes.create_string_buffer(prog, len(prog))
    linux.syscall(number, _SET_MODE_FILTER, _FLAG_SPEC_ALLOW, argument)


def program(machine: str, *, namespaces: bool, own_user: bool, own_times: bool) -> Code:
    """The filter for one architecture."""
    column = 0 if machine == "x86_64" else 1
    code: Code = [
        (_LOAD, 0, 0, _ARCH),
        (_EQUAL, 1, 0, _MACHINES[machine]),
        (_RETURN, 0, 0, _KILL_PROCESS),
        (_LOAD, 0, 0, _NUMBER),
        (_GREATER, 0, 1, _LAST_KNOWN),
        (_RETURN, 0, 0, _ERRNO | errno.ENOSYS),
    ]

    def refuse(number: int | None, error: int = errno.EPERM, when: Code | None = None) -> None:
        if number is not None:
            body = [*(when or []), (_RETURN, 0, 0, _ERRNO | error)]
            if when:
                body.append((_RETURN, 0, 0, _ALLOW))
            code.extend([(_EQUAL, 0, len(body), number), *body])

    def pick(numbers: tuple[int | None, int | None]) -> int | None:
        return numbers[column]

    for table, error in (
        (_EPERM, errno.EPERM),
        (_ENOSYS, errno.ENOSYS),
        (_EOPNOTSUPP, errno.EOPNOTSUPP),
    ):
        for numbers in table.values():
            refuse(pick(numbers), error)
    refuse(pick((56, 220)), when=_if_any_bit(0, _CLONE_NEW_ANYTHING))  # clone(2)
    refuse(pick((16, 29)), when=_if(1, _TIOCSTI, _TIOCLINUX))  # ioctl(2)
    local = _unless(0, _AF_UNIX)
    if namespaces:
        refuse(pick((41, 198)), when=local)  # socket(2)
    else:
        # A path or a message's address could lead to another program's socket, unix(7): no
        # connecting, and no sockets that take an address or a file descriptor with a message.
        streams = _unless(1, *_STREAMS)
        refusal = (_RETURN, 0, 0, _ERRNO | errno.EPERM)
        refuse(pick((41, 198)), when=[*local, refusal, *streams])  # socket(2)
        refuse(pick((53, 199)), when=streams)  # socketpair(2)
        for numbers in ((42, 203), (46, 211), (307, 269)):  # connect, sendmsg, sendmmsg
            refuse(pick(numbers))
        # Nor may a process shut itself to the watcher, who has hardly more rights than it has.
        refuse(pick((157, 167)), when=_if(0, linux.PR_SET_DUMPABLE))  # prctl(2)
    if not own_user:
        for numbers in _MODES.values():
            refuse(pick(numbers), _PRETEND)
        for numbers in _SHARED_USER_FILES.values():
            refuse(pick(numbers))
        for name, (x86, arm, argument) in _SHARED_USER_PROCESSES.items():
            error = _PRETEND if name.startswith("sched_") else errno.EPERM
            refuse(pick((x86, arm)), error, when=_unless(argument, 0))
    if not own_times:
        for numbers in _TIMES.values():
            refuse(pick(numbers), _PRETEND)
        refuse(pick((280, 88)), _PRETEND, when=_if_not_null(1))  # utimensat(2) by path
    code.append((_RETURN, 0, 0, _ALLOW))
    return code


# Conditions: each falls through to "refuse", or jumps over it to "allow".


def _low(argument: int) -> tuple[int, int, int, int]:
    return (_LOAD, 0, 0, _ARGUMENTS + 8 * argument)  # both machines are little-endian


def _if_any_bit(argument: int, mask: int) -> Code:
    return [_low(argument), (_ANY_BIT, 0, 1, mask)]


def _if(argument: int, *values: int) -> Code:
    tests = [(_EQUAL, len(values) - 1 - i, 0 if i < len(values) - 1 else 1, value) for i, value in enumerate(values)]
    return [_low(argument), *tests]


def _unless(argument: int, *values: int) -> Code:
    return [
        _low(argument),
        *((_EQUAL, len(values) - i, 0, value) for i, value in enumerate(values)),
    ]


def _if_not_null(argument: int) -> Code:
    high = (_LOAD, 0, 0, _ARGUMENTS + 8 * argument + 4)
    return [_low(argument), (_EQUAL, 0, 2, 0), high, (_EQUAL, 1, 0, 0)]
