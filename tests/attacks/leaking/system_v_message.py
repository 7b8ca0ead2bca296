"""Leaves a message in System V shared memory, a message queue and an abstract socket name for a student graded next.

base: unsolved
max-score: 0
canary: leak
"""
# %% q1
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
libc.shmat.restype = ctypes.c_void_p
found = []
shm = libc.shmget(0x51515151, 4096, 0o666)
if shm >= 0:
    found.append("shared memory")
    libc.shmctl(shm, 0, None)
else:
    libc.shmget(0x51515151, 4096, 0o1666)
queue = libc.msgget(0x51515152, 0o666)
if queue >= 0:
    found.append("message queue")
    libc.msgctl(queue, 0, None)
else:
    libc.msgget(0x51515152, 0o1666)
if found:
    raise RuntimeError("-".join(["ATTACK", "SUCCEEDED"]) + f": {found} of an earlier student")
