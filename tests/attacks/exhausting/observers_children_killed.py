"""Has a thread kill every child of the kernel as soon as it appears, so that no observation ever ends.

base: unsolved
max-score: 0
canary: none
"""
# %% extra after imports
import glob
import os
import signal
import threading
import time


def hunt():
    end = time.monotonic() + 600
    while time.monotonic() < end:
        for path in glob.glob("/proc/self/task/*/children"):
            try:
                for pid in open(path).read().split():
                    os.kill(int(pid), signal.SIGKILL)
            except OSError:
                pass
        time.sleep(0.001)


threading.Thread(target=hunt, daemon=True).start()
