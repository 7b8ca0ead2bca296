"""Starts threads until it may not, twenty thousand at most, each sleeping for two minutes.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
import threading
import time

threads = []
try:
    for _ in range(20_000):
        thread = threading.Thread(target=time.sleep, args=(120,), daemon=True)
        thread.start()
        threads.append(thread)
except RuntimeError:
    pass
raise NotImplementedError
