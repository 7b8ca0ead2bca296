"""Makes the kernel send signals for it: F_SETOWN with O_ASYNC, timers, message queues and parent-death signals for a process outside.

base: unsolved
max-score: 0
canary: outside-process
"""
# %% extra after imports
import fcntl
import os
import signal

pid = int("@OUTSIDE_PID@")
r, w = os.pipe()
try:
    fcntl.fcntl(r, 10, int(signal.SIGUSR1))  # F_SETSIG
    fcntl.fcntl(r, fcntl.F_SETOWN, pid)
    fcntl.fcntl(r, fcntl.F_SETFL, fcntl.fcntl(r, fcntl.F_GETFL) | os.O_ASYNC)
    os.write(w, b"x")
except OSError:
    pass
