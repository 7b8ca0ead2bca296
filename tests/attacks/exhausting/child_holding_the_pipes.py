"""Leaves a child that keeps all inherited pipes and sockets open, so that a reader outside never sees their end.

base: solved
max-score: 14
min-score: 14
canary: none
"""
# %% extra after q4
import os
import signal
import time

if os.fork() == 0:
    os.setsid()
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    time.sleep(600)
    os._exit(0)
