"""The few Linux calls that Python's standard library lacks, through libc.

Every function raises OSError with the call's own errno.
"""

from __future__ import annotations

import ctypes
import os

_libc = ctypes.CDLL(None, use_errno=True) if os.name == "posix" else ctypes.CDLL("msvcrt")

# mount(2), linux/mount.h
MS_RDONLY = 0x1
MS_NOSUID = 0x2
MS_NODEV = 0x4
MS_NOEXEC = 0x8
MS_BIND = 0x1000
MS_REC = 0x4000
MS_PRIVATE = 0x40000
MNT_DETACH = 0x2

# prctl(2), linux/prctl.h
PR_SET_DUMPABLE = 4
PR_SET_KEEPCAPS = 8
PR_CAPBSET_DROP = 24
PR_SET_CHILD_SUBREAPER = 36
PR_SET_NO_NEW_PRIVS = 38
PR_CAP_AMBIENT = 47
PR_CAP_AMBIENT_RAISE = 2
PR_CAP_AMBIENT_CLEAR_ALL = 4

CAP_DAC_OVERRIDE = 1
CAP_DAC_READ_SEARCH = 2

# unshare(2), linux/sched.h
CLONE_NEWNS = 0x00020000
CLONE_NEWCGROUP = 0x02000000
CLONE_NEWUTS = 0x04000000
CLONE_NEWIPC = 0x08000000
CLONE_NEWUSER = 0x10000000
CLONE_NEWPID = 0x20000000
CLONE_NEWNET = 0x40000000

# System calls that have one number on x86_64 and aarch64 (asm-generic/unistd.h).
_SYS_MOUNT_SETATTR = 442
_AT_RECURSIVE = 0x8000
_MOUNT_ATTR_RDONLY = 0x1
_MOUNT_ATTR_NOSUID = 0x2


def syscall(number: int, *arguments: int | ctypes.Array[ctypes.c_char] | None) -> int:
    """Makes a raw system call; integers are passed as 64-bit words."""
    words = [ctypes.c_long(a) if isinstance(a, int) else a for a in arguments]
    result = int(_libc.syscall(ctypes.c_long(number), *words))
    if result < 0:
        _raise(f"syscall {number}")
    return result


def prctl(option: int, *arguments: int) -> None:
    """prctl(2), with absent arguments as 0."""
    words = [ctypes.c_ulong(a) for a in (*arguments, 0, 0, 0, 0)[:4]]
    if _libc.prctl(option, *words) < 0:
        _raise(f"prctl {option}")


def unshare(flags: int) -> None:
    """unshare(2)."""
    if _libc.unshare(flags) < 0:
        _raise("unshare")


def mount(source: str, target: str, kind: str, flags: int, options: str = "") -> None:
    """mount(2)."""
    arguments = (source.encode(), target.encode(), kind.encode())
    if _libc.mount(*arguments, ctypes.c_ulong(flags), options.encode()) < 0:
        _raise(f"mount {target}")


def unmount(target: str) -> None:
    """umount2(2), lazily."""
    if _libc.umount2(target.encode(), MNT_DETACH) < 0:
        _raise(f"umount {target}")


def pivot_root(new_root: str) -> None:
    """pivot_root(2) onto `new_root`, with the old root gone afterwards.

    The old root is stacked on the new one and detached: pivot_root(2), "pivot_root(".", ".")".
    """
    os.chdir(new_root)
    number = {"x86_64": 155, "aarch64": 41}[os.uname().machine]
    here = ctypes.create_string_buffer(b".")
    syscall(number, here, here)
    unmount(".")
    os.chdir("/")


def make_read_only(path: str, *, recursive: bool = True) -> None:
    """mount_setattr(2): adds read-only and nosuid to every mount from `path` down."""
    attributes = (ctypes.c_uint64 * 4)(_MOUNT_ATTR_RDONLY | _MOUNT_ATTR_NOSUID, 0, 0, 0)
    raw = ctypes.create_string_buffer(bytes(attributes), ctypes.sizeof(attributes))
    name = ctypes.create_string_buffer(os.fsencode(path))
    flags = _AT_RECURSIVE if recursive else 0
    syscall(_SYS_MOUNT_SETATTR, -100, name, flags, raw, ctypes.sizeof(attributes))


def drop_bounding_set(keep: int) -> None:
    """Takes every capability but those in the bit set `keep` out of reach: capabilities(7)."""
    for capability in range(_last_capability() + 1):
        if not keep >> capability & 1:
            try:
                prctl(PR_CAPBSET_DROP, capability)
            except PermissionError:
                return  # no CAP_SETPCAP, so nothing to give up either


def set_ambient(bits: int) -> None:
    """Capabilities that last over execve(2) become `bits`."""
    prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL)
    for capability in range(_last_capability() + 1):
        if bits >> capability & 1:
            prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, capability)


def set_capabilities(bits: int) -> None:
    """capset(2): effective, permitted and inheritable become `bits`."""
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)  # _LINUX_CAPABILITY_VERSION_3
    low, high = bits & 0xFFFFFFFF, bits >> 32
    data = (ctypes.c_uint32 * 6)(low, low, low, high, high, high)
    if _libc.capset(header, data) < 0:
        _raise("capset")


def set_fs_ids(user: int) -> None:
    """setfsgid(2), setfsuid(2): who this thread is to file systems, /proc among them.

    For other than root that takes capabilities out of the effective set; they are put back,
    since who looks into a process must have as many as it has: capabilities(7), ptrace(2).
    """
    _libc.setfsgid(user)
    _libc.setfsuid(user)
    if user:
        set_capabilities(int(status_field("thread-self", "CapPrm") or "0", 16))


def status_field(pid: int | str, name: str) -> str | None:
    """One field of /proc/PID/status, proc_pid_status(5); None if the process is gone."""
    for line in (_read(f"/proc/{pid}/status") or "").splitlines():
        if line.startswith(name + ":"):
            return line.split(":", 1)[1].strip()
    return None


def close_from(keep: set[int]) -> None:
    """Closes every file descriptor but those in `keep`."""
    low = 0
    for fd in sorted(keep):
        if low < fd:  # closerange(0, 0) closes everything
            os.closerange(low, fd)
        low = fd + 1
    os.closerange(low, os.sysconf("SC_OPEN_MAX") if not _has_close_range() else 2**31 - 1)


def silence(*fds: int) -> None:
    """Makes the given descriptors /dev/null."""
    null = os.open("/dev/null", os.O_RDWR)
    for fd in fds:
        os.dup2(null, fd)
    if null not in fds:
        os.close(null)


def _has_close_range() -> bool:
    return tuple(int(x) for x in os.uname().release.split("-")[0].split(".")[:2]) >= (5, 9)


def _last_capability() -> int:
    return int(_read("/proc/sys/kernel/cap_last_cap") or 40)


def _read(path: str) -> str | None:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read()
    except OSError:
        return None


def _raise(what: str) -> None:
    number = ctypes.get_errno()
    raise OSError(number, f"{what}: {os.strerror(number)}")
