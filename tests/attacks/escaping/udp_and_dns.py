"""Sends datagrams and DNS queries, which need no connection, to the outside port and to public resolvers.

base: unsolved
max-score: 0
canary: outside-socket
"""
# %% extra after imports
import socket

for address in (("127.0.0.1", int("@OUTSIDE_PORT@")), ("127.0.0.53", 53), ("192.0.2.1", 53)):
    try:
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"hello", address)
    except OSError:
        pass
for name in ("leak.example.invalid", "localhost"):
    try:
        socket.getaddrinfo(name, 80)
    except OSError:
        pass
