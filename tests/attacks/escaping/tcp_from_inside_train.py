"""Connects to the outside port and socket from within train, in the observer's process.

base: unsolved
max-score: 0
canary: outside-socket
"""
# %% q2
import socket


def train(*args):
    for family, address in ((socket.AF_INET, ("127.0.0.1", int("@OUTSIDE_PORT@"))), (socket.AF_UNIX, "@OUTSIDE_SOCKET@")):
        try:
            with socket.socket(family) as s:
                s.settimeout(2)
                s.connect(address)
                s.send(b"hello")
        except OSError:
            pass
    return [0.0]
