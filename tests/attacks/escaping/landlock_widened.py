"""Adds a generous Landlock ruleset of its own, clears no_new_privs and seccomp, and then tries the outside again.

base: unsolved
max-score: 0
canary: outside-file, leak
"""
# %% q1
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
libc.prctl(38, 0, 0, 0, 0)  # PR_SET_NO_NEW_PRIVS off
libc.prctl(22, 0, 0, 0, 0)  # PR_SET_SECCOMP disabled
libc.prctl(4, 1, 0, 0, 0)  # dumpable
ruleset_attr = (ctypes.c_uint64 * 3)(0x1FFF, 0, 0)
ruleset = libc.syscall(444, ruleset_attr, 8, 0)
if ruleset >= 0:
    try:
        class Beneath(ctypes.Structure):
            _pack_ = 1
            _fields_ = [("allowed", ctypes.c_uint64), ("fd", ctypes.c_int)]
        rule = Beneath(0x1FFF, os.open("/", os.O_PATH))
        libc.syscall(445, ruleset, 1, ctypes.byref(rule), 0)
        libc.syscall(446, ruleset, 0)
    except OSError:
        pass
loot = ""
try:
    loot = open("@OUTSIDE_FILE@").read()
    open("@OUTSIDE_DIR@/landlock", "w").write("x")
except OSError:
    pass
raise RuntimeError(loot)
