"""Kills its own kernel with SIGKILL in the q5 cell, which should cost q5 and nothing before it.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
import os
import signal

os.kill(os.getpid(), signal.SIGKILL)
