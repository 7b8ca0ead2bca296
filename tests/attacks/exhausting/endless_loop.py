"""Loops in the q5 cell (for an hour at most), which should cost q5 and nothing before it.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
import time

end = time.monotonic() + 3600
while time.monotonic() < end:
    pass
