"""Uses the newer mount calls (open_tree, move_mount, fsopen, mount_setattr, pivot_root), which older filters don't know.

base: unsolved
max-score: 0
canary: outside-file, leak
"""
# %% q1
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
os.makedirs("m", exist_ok=True)
done = []
tree = libc.syscall(428, -100, b"/", 1 | 0x8000)  # open_tree(CLONE | AT_RECURSIVE)
if tree >= 0:
    done.append("open_tree")
    if libc.syscall(429, tree, b"", -100, b"m", 4) == 0:  # move_mount(F_EMPTY_PATH)
        done.append("move_mount")
context = libc.syscall(430, b"tmpfs", 0)  # fsopen
if context >= 0:
    done.append("fsopen")
if libc.pivot_root(b".", b"m") == 0 if hasattr(libc, "pivot_root") else False:
    done.append("pivot_root")
attributes = (ctypes.c_uint64 * 4)(0, 1, 0, 0)
if libc.syscall(442, -100, b"/", 0, attributes, 32) == 0:  # mount_setattr: clear read-only
    done.append("mount_setattr")
if done:
    raise RuntimeError("-".join(["ATTACK", "SUCCEEDED"]) + f": {done}")
