"""Hangs in one uninterruptible call of C code: a regular expression and a power that last for an hour or so.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
import re

re.match(r"(a+)+$", "a" * 38 + "b")
7 ** 7 ** 9
