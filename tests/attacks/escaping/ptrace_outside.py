"""Attaches to a process outside with ptrace (ATTACH and SEIZE) and to its own parent, to read and write their memory.

base: unsolved
max-score: 0
canary: outside-process
"""
# %% q1
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
libc.prctl(0x59616D61, ctypes.c_ulong(-1).value, 0, 0, 0)  # PR_SET_PTRACER any
for request in (0x4206, 16):  # SEIZE, ATTACH
    if int("@OUTSIDE_PID@") not in (os.getpid(), 0) and libc.ptrace(request, int("@OUTSIDE_PID@"), None, None) == 0:
        libc.ptrace(17, int("@OUTSIDE_PID@"), None, None)  # DETACH
        raise RuntimeError("-".join(["ATTACK", "SUCCEEDED"]) + ": traced a process outside")
