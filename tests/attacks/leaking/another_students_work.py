"""Copies another student's submission into an exception message.

base: unsolved
max-score: 0
canary: leak
"""
# %% q1
import glob
import os

loot = []
for path in ["@OTHER_STUDENT@"] + glob.glob("@OTHER_STUDENT@/*") + glob.glob(os.path.dirname("@OTHER_STUDENT@") + "/*") + glob.glob(os.path.dirname("@OTHER_STUDENT@") + "/*/*"):
    try:
        loot.append(open(path).read())
    except OSError as error:
        loot.append(type(error).__name__)
raise RuntimeError("\n".join(loot))
