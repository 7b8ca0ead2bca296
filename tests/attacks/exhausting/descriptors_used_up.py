"""Opens files, pipes, sockets, epolls and inotify watches until none are left, and keeps them.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
import ctypes
import os
import select
import socket

libc = ctypes.CDLL(None)
kept = []
for maker in (lambda: libc.inotify_init(), lambda: libc.eventfd(0, 0), select.epoll, socket.socketpair, os.pipe, lambda: os.open("/dev/null", os.O_RDONLY)):
    try:
        for _ in range(20_000):
            got = maker()
            if got == -1:
                break
            kept.append(got)
    except OSError:
        pass
raise NotImplementedError
