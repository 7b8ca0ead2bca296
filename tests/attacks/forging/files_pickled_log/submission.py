"""Brings an .OTTER_LOG and results pickles that run code in whatever unpickles them.

base: unsolved
max-score: 0
canary: outside-file
"""
# %% extra after imports
import os
import shutil

for target in ("/autograder/submission", "/tmp", os.path.expanduser("~"), ".."):
    for name in (".OTTER_LOG", "results.pkl"):
        try:
            shutil.copy(name, target)
        except (OSError, shutil.SameFileError):
            pass
