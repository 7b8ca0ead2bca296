"""Signals a process outside: every way of sending, stopping and killing signals, by kill, tgkill, sigqueue and pidfd.

base: unsolved
max-score: 0
canary: outside-process
"""
# %% extra after imports
import ctypes
import os
import signal

libc = ctypes.CDLL(None, use_errno=True)
pid = int("@OUTSIDE_PID@")
if pid not in (os.getpid(), os.getppid()):
    for number in (signal.SIGUSR1, signal.SIGSTOP, signal.SIGCONT, signal.SIGTERM, signal.SIGKILL):
        try:
            os.kill(pid, number)
        except OSError:
            pass
        libc.sigqueue(pid, int(number), None)
        try:
            signal.pidfd_send_signal(os.pidfd_open(pid), number)
        except OSError:
            pass
