"""Kills every child of the kernel from the q5 cell, the copies that the grader keeps for later among them.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
import glob
import os
import signal

for path in glob.glob("/proc/self/task/*/children"):
    for pid in open(path).read().split():
        os.kill(int(pid), signal.SIGKILL)
raise NotImplementedError
