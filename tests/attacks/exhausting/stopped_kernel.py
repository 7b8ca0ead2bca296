"""Stops its own kernel with SIGSTOP, so that it neither answers nor dies.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
import os
import signal

os.kill(os.getpid(), signal.SIGSTOP)
