"""Loops in an extra cell before everything else (for an hour at most); only the grader's time is at stake.

base: unsolved
max-score: 0
canary: none
"""
# %% extra after imports
import time

end = time.monotonic() + 3600
while time.monotonic() < end:
    pass
