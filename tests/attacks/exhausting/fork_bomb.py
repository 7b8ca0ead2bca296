"""Forks children that fork children, five thousand at most, each sleeping for two minutes.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
import os
import time

for _ in range(12):
    try:
        if os.fork() == 0:
            deadline = time.monotonic() + 120
    except OSError:
        break
while time.monotonic() < globals().get("deadline", 0):
    time.sleep(1)
if "deadline" in globals():
    os._exit(0)
raise NotImplementedError
