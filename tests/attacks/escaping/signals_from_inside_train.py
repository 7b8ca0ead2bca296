"""Signals a process outside from within train, and from a grandchild that has left the session.

base: unsolved
max-score: 0
canary: outside-process
"""
# %% q2
import os
import signal


def train(*args):
    pid = int("@OUTSIDE_PID@")
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            try:
                os.kill(pid, signal.SIGTERM)
            except OSError:
                pass
        os._exit(0)
    try:
        os.kill(pid, signal.SIGUSR1)
    except OSError:
        pass
    return [0.0]
