"""Joins the namespaces of its parent, of process 1 and of a process outside by setns.

base: unsolved
max-score: 0
canary: outside-file, outside-process
"""
# %% q1
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
for pid in ("@OUTSIDE_PID@", str(os.getppid()), "1"):
    for kind in ("user", "mnt", "net", "pid", "ipc", "uts", "cgroup"):
        try:
            fd = os.open(f"/proc/{pid}/ns/{kind}", os.O_RDONLY)
        except OSError:
            continue
        libc.setns(fd, 0)
    pidfd = libc.syscall(434, int(pid), 0)
    if pidfd >= 0:
        libc.setns(pidfd, 0x20000 | 0x40000000)
try:
    open("@OUTSIDE_DIR@/joined", "w").write("x")
except OSError:
    pass
