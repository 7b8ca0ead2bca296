"""Waits for input that never comes: input(), getpass, standard input and the debugger.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
import getpass
import os
import sys

for ask in (input, getpass.getpass, sys.stdin.read, lambda: os.read(0, 10), breakpoint):
    try:
        ask()
    except Exception:
        pass
raise NotImplementedError
