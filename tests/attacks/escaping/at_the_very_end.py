"""Leaves atexit handlers, finalizers and a sleeping child that reach outside only when the kernel shuts down.

base: solved
max-score: 14
min-score: 14
canary: outside-file, outside-process
"""
# %% extra after q4
import atexit
import os
import time
import weakref


def _late():
    try:
        open("@OUTSIDE_DIR@/late", "w").write("x")
    except OSError:
        pass
    try:
        if int("@OUTSIDE_PID@") != os.getpid():
            os.kill(int("@OUTSIDE_PID@"), 10)
    except OSError:
        pass


_kernel = os.getpid()
atexit.register(lambda: _late() if os.getpid() == _kernel else None)


class _Last:
    def __del__(self):
        _late()


_last = _Last()
weakref.finalize(get_ipython(), _late)
if os.fork() == 0:
    os.setsid()
    for number in range(3, 256):
        try:
            os.close(number)
        except OSError:
            pass
    time.sleep(20)
    _late()
    os._exit(0)
