"""Hangs with every blockable signal blocked or ignored, KeyboardInterrupt swallowed and the interpreter lock held in C.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
import ctypes
import signal
import time

for number in set(signal.Signals) - {signal.SIGKILL, signal.SIGSTOP}:
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass
signal.pthread_sigmask(signal.SIG_BLOCK, set(signal.Signals) - {signal.SIGKILL, signal.SIGSTOP})
end = time.monotonic() + 3600
while time.monotonic() < end:
    try:
        ctypes.PyDLL(None).sleep(60)  # PyDLL keeps the lock while it sleeps
    except BaseException:
        pass
