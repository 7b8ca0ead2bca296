"""Leaves daemonised grandchildren (new session, no terminal, all descriptors closed) that burn a processor for ten minutes.

base: solved
max-score: 14
min-score: 12
canary: outside-process
"""
# %% extra after q4
import os
import signal
import time

try:
    for _ in range(4):
        if os.fork() == 0:
            os.setsid()
            if os.fork():
                os._exit(0)
            os.closerange(0, 1024)
            for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
                signal.signal(number, signal.SIG_IGN)
            end = time.monotonic() + 600
            while time.monotonic() < end:
                pass
            os._exit(0)
        os.wait()
except OSError:
    pass
