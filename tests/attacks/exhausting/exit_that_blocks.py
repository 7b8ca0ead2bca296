"""Makes the end of the kernel last an hour: sleeping atexit handlers, finalizers, a thread that must be joined.

base: solved
max-score: 14
min-score: 14
canary: none
"""
# %% extra after q4
import atexit
import os
import threading
import time
import weakref

_pid = os.getpid()


def _sleep():
    if os.getpid() == _pid:
        time.sleep(3600)


class Sleepy:
    def __del__(self):
        _sleep()


_sleepy = Sleepy()
atexit.register(_sleep)
weakref.finalize(get_ipython(), _sleep)
threading.Thread(target=time.sleep, args=(3600,), daemon=False).start()
