"""Starts threads and a child process in its first cell that try the outside file for a minute, in case confinement comes late or ends early.

base: unsolved
max-score: 0
canary: outside-file, outside-process
"""
# %% extra after imports
import os
import threading
import time


def persist():
    end = time.monotonic() + 60
    while time.monotonic() < end:
        for path, mode in (("@OUTSIDE_FILE@", "a"), ("@OUTSIDE_DIR@/persistent", "w")):
            try:
                with open(path, mode) as file:
                    file.write("x")
            except OSError:
                pass
        time.sleep(0.05)


threading.Thread(target=persist, daemon=True).start()
if os.fork() == 0:
    os.setsid()
    persist()
    os._exit(0)
