"""Writes to, seeks in, truncates and sends descriptors over everything that it inherited beyond its own standard streams.

base: unsolved
max-score: 0
canary: outside-file, outside-socket
"""
# %% extra after imports
import array
import os
import socket
import stat

for fd in range(3, 512):
    try:
        mode = os.fstat(fd).st_mode
    except OSError:
        continue
    try:
        if stat.S_ISREG(mode):
            os.pwrite(fd, b"overwritten", 0)
            os.ftruncate(fd, 0)
        elif stat.S_ISFIFO(mode):
            os.set_blocking(fd, False)
            os.write(fd, b"\xff" * 64)
        elif stat.S_ISSOCK(mode):
            s = socket.socket(fileno=os.dup(fd))
            s.setblocking(False)
            s.sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [0, 1, 2]))])
        elif stat.S_ISDIR(mode):
            os.mkdir("by-descriptor", dir_fd=fd)
    except (OSError, ValueError):
        pass
