"""Holds import and logging locks and the interpreter's switch interval in a thread, so that anything imported later hangs.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
import _imp
import logging
import sys
import threading
import time


def hold():
    _imp.acquire_lock()
    logging._lock.acquire()
    sys.stdout.flush()
    time.sleep(3600)


sys.setswitchinterval(1000)
threading.Thread(target=hold, daemon=True).start()
time.sleep(0.5)
sys.setrecursionlimit(50)
raise NotImplementedError
