"""Sends descriptors of /dev/zero and of its own folder over every inherited unix socket, for a receiver that takes them.

base: unsolved
max-score: 0
canary: none
"""
# %% q1
import array
import os
import socket
import stat

zero = os.open("/dev/zero", os.O_RDONLY)
here = os.open(".", os.O_RDONLY)
for fd in range(3, 256):
    try:
        if stat.S_ISSOCK(os.fstat(fd).st_mode):
            s = socket.socket(fileno=os.dup(fd))
            s.setblocking(False)
            for _ in range(100):
                s.sendmsg([b"\0" * 8], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [zero, here] * 20))])
    except (OSError, ValueError):
        pass
