"""Keeps a swarm of thirty processes in which each replaces itself by a child every few milliseconds, so that a kill by list misses some.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
import os
import time

end = time.monotonic() + 90
try:
    for _ in range(30):
        if os.fork() == 0:
            os.setsid()
            generations = 0
            while time.monotonic() < end and generations < 20_000:
                try:
                    if os.fork():
                        os._exit(0)
                except OSError:
                    time.sleep(0.01)
                generations += 1
                time.sleep(0.002)
            os._exit(0)
except OSError:
    pass
raise NotImplementedError
