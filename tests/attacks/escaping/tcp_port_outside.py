"""Connects to a TCP port on the loopback, over IPv4, IPv6, mapped addresses, the host's names and fast open.

base: unsolved
max-score: 0
canary: outside-socket
"""
# %% extra after imports
import socket

port = int("@OUTSIDE_PORT@")
for host in ("127.0.0.1", "::1", "localhost", "0.0.0.0", "::ffff:127.0.0.1", "127.1.2.3", socket.gethostname(), "host.docker.internal"):
    try:
        socket.create_connection((host, port), timeout=2).send(b"hello from inside")
    except OSError:
        pass
try:
    with socket.socket() as s:
        s.settimeout(2)
        s.sendto(b"hello", 0x20000000, ("127.0.0.1", port))  # MSG_FASTOPEN
except OSError:
    pass
