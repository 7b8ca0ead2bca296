"""Leaves two thousand zombies that nobody has waited for, which fill a process table or a limit.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
import os

try:
    for _ in range(2000):
        if os.fork() == 0:
            os._exit(0)
except OSError:
    pass
raise NotImplementedError
