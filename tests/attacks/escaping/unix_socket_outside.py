"""Connects to a unix socket outside by path, through links, and by sendto and abstract names.

base: unsolved
max-score: 0
canary: outside-socket
"""
# %% extra after imports
import os
import socket

for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_SEQPACKET):
    for address in ("@OUTSIDE_SOCKET@", "/proc/self/root@OUTSIDE_SOCKET@", "\0@OUTSIDE_SOCKET@", "/proc/@OUTSIDE_PID@/root@OUTSIDE_SOCKET@"):
        try:
            with socket.socket(socket.AF_UNIX, kind) as s:
                s.settimeout(2)
                s.connect(address)
                s.send(b"hello from inside")
        except OSError:
            pass
try:
    os.symlink("@OUTSIDE_SOCKET@", "sock")
    socket.socket(socket.AF_UNIX).connect("sock")
except OSError:
    pass
