"""Sets up an io_uring, whose operations (open, connect) pass by system call filters.

base: unsolved
max-score: 0
canary: outside-file, outside-socket
"""
# %% q1
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
parameters = (ctypes.c_uint8 * 120)()
ring = libc.syscall(425, 8, parameters)
if ring >= 0:
    raise RuntimeError("-".join(["ATTACK", "SUCCEEDED"]) + ": a ring that no filter sees")
