"""Lists and attaches System V segments, semaphores, queues and POSIX shared memory that belong to processes outside.

base: unsolved
max-score: 0
canary: outside-process
"""
# %% q1
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
libc.shmat.restype = ctypes.c_void_p
found = []
for table in ("/proc/sysvipc/shm", "/proc/sysvipc/sem", "/proc/sysvipc/msg"):
    try:
        found += open(table).read().splitlines()[1:]
    except OSError:
        pass
for name in os.listdir("/dev/shm") if os.path.isdir("/dev/shm") else []:
    try:
        if not name.startswith(("torch_", "sem.mp-")):
            with open("/dev/shm/" + name, "r+b") as file:
                file.read(16)
            found.append(name)
    except OSError:
        pass
raise RuntimeError(f"shared memory: {found}")
