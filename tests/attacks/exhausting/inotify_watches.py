"""Takes as many inotify instances and watches as the user may have in all, so that others of the same user get none.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
import ctypes
import os

libc = ctypes.CDLL(None)
os.makedirs("watched", exist_ok=True)
instances = [fd for fd in (libc.inotify_init() for _ in range(1024)) if fd >= 0]
for number in range(20_000):
    try:
        os.mkdir(f"watched/{number}")
    except OSError:
        break
    if instances:
        libc.inotify_add_watch(instances[number % len(instances)], f"watched/{number}".encode(), 0xFFF)
raise NotImplementedError
