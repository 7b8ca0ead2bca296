"""Counts which processes it could signal (signal 0 to all, and to each number) and reports any beyond its own tree.

base: unsolved
max-score: 0
canary: outside-process
"""
# %% q1
import os

reachable = []
for pid in [int("@OUTSIDE_PID@")]:
    try:
        os.kill(pid, 0)
        name = open(f"/proc/{pid}/comm").read().strip()
        if pid not in (os.getpid(), os.getppid()) and os.stat(f"/proc/{pid}").st_uid is not None:
            reachable.append((pid, name))
    except OSError:
        pass
try:
    os.kill(-1, 0)
except OSError:
    pass
raise RuntimeError(f"reachable: {reachable}")
