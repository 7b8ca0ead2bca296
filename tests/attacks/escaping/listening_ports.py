"""Opens a listening port, hoping that somebody outside can talk to the student's code while it is graded.

base: unsolved
max-score: 0
canary: outside-socket
"""
# %% extra after imports
import socket

opened = []
for family, host in ((socket.AF_INET, "0.0.0.0"), (socket.AF_INET6, "::")):
    try:
        s = socket.socket(family)
        s.bind((host, 0))
        s.listen()
        opened.append(s)
        socket.create_connection(("127.0.0.1", int("@OUTSIDE_PORT@")), timeout=2).send(str(s.getsockname()).encode())
    except OSError:
        pass
