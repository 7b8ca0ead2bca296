"""Spreads eight gigabytes over sixteen processes, each of which stays below any limit per process.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
import os
import time

for _ in range(16):
    try:
        if os.fork() == 0:
            try:
                hoard = np.ones(1 << 26)  # 512 MiB
                time.sleep(60)
            finally:
                os._exit(0)
    except OSError:
        break
time.sleep(60)
raise NotImplementedError
