"""Hoards memory in pipes, sockets and queued messages, which the kernel holds for no process in particular.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
import fcntl
import os
import socket

kept = []
try:
    for _ in range(2000):
        r, w = os.pipe()
        try:
            fcntl.fcntl(w, 1031, 1 << 20)  # F_SETPIPE_SZ
        except OSError:
            pass
        os.set_blocking(w, False)
        try:
            while True:
                os.write(w, b"x" * 65536)
        except BlockingIOError:
            pass
        kept.append((r, w))
except OSError:
    pass
try:
    for _ in range(2000):
        a, b = socket.socketpair()
        a.setblocking(False)
        try:
            while True:
                a.send(b"x" * 65536)
        except BlockingIOError:
            pass
        kept.append((a, b))
except OSError:
    pass
raise NotImplementedError
