"""Takes open file descriptors from a process outside with pidfd_getfd and through /proc.

base: unsolved
max-score: 0
canary: outside-process, outside-file
"""
# %% q1
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
pid, stolen = int("@OUTSIDE_PID@"), []
pidfd = libc.syscall(434, pid, 0) if pid not in (os.getpid(), os.getppid()) else -1
if pidfd >= 0:
    for number in range(64):
        fd = libc.syscall(438, pidfd, number, 0)
        if fd >= 0:
            stolen.append(number)
            os.close(fd)
if stolen:
    raise RuntimeError("-".join(["ATTACK", "SUCCEEDED"]) + f": descriptors {stolen} of a process outside")
