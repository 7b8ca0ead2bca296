"""Crashes the kernel in its first cell each time that one is started, to keep a restarting grader busy.

base: unsolved
max-score: 0
canary: none
"""
# %% extra after imports
import ctypes

ctypes.string_at(0)
