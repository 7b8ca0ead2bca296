"""Looks for the sockets of kernels that run beside it, in the system's lists and by name, and connects to each to have code run there.

base: unsolved
max-score: 0
canary: outside-socket
"""
# %% q1
import glob
import json
import os
import socket
import sys

names = set(glob.glob("/tmp/autograder-*/kernel-*/*") + glob.glob("/tmp/**/kernel-*/*", recursive=True) + glob.glob("/run/user/*/jupyter/*"))
for argument in sys.orig_argv:
    try:
        names |= set(glob.glob(json.loads(argument)["base"] + "/kernel-*/*"))
    except (ValueError, KeyError, TypeError):
        pass
try:
    for line in open("/proc/net/unix"):
        name = line.split()[-1]
        names |= {name, "\0" + name[1:]} if name[0] in "@/" else set()
except OSError:
    pass
reached = []
for name in sorted(names):
    for kind in (socket.SOCK_STREAM, socket.SOCK_SEQPACKET):
        try:
            with socket.socket(socket.AF_UNIX, kind) as one:
                one.settimeout(1)
                one.connect(name)
                one.sendall(b"\xff\0\0\0\0\0\0\0\x01\x7f\x03")  # how a ZeroMQ peer says hello
                reached.append(name)
        except (OSError, ValueError):
            pass
for port in (*range(5555, 5560), 8888, 8889, 9000, int("@OUTSIDE_PORT@")):
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
        reached.append(port)
    except OSError:
        pass
if any("kernel-" in str(one) or "zygote" in str(one) for one in reached):
    raise RuntimeError("-".join(["ATTACK", "SUCCEEDED"]) + f": reached {reached}")
