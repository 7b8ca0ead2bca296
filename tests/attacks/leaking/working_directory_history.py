"""Looks into checkpoints, caches, lock files and editors' leftovers around its working directory for earlier versions with tests.

base: unsolved
max-score: 0
canary: leak
"""
# %% q1
import glob
import os

loot = []
for root in (".", "..", "../..", "@REPO@", os.path.dirname("@OTHER_STUDENT@")):
    for pattern in (".ipynb_checkpoints/*", ".nbgrader/*", ".autograder/**", ".pytest_cache/**", ".cache/**", "*~", ".*.swp", "*.orig", "autograded/**", "feedback/**", "results*"):
        for path in glob.glob(os.path.join(root, pattern), recursive=True):
            try:
                loot.append(path + "\n" + open(path, errors="replace").read(1_000_000))
            except OSError:
                pass
raise RuntimeError("\n".join(loot)[:4_000_000])
