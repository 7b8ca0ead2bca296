"""Walks up from its own folder to those of kernels that run beside it, and writes into another student's working directory.

base: unsolved
max-score: 0
canary: outside-file
"""
# %% q1
import glob
import json
import os
import sys

bases = {"/tmp/autograder-*", os.path.join(os.getcwd(), "../../.."), os.path.join(os.environ.get("HOME", "/"), "../..")}
for argument in [*sys.argv, *sys.orig_argv]:
    try:
        bases.add(json.loads(argument)["base"])
    except (ValueError, KeyError, TypeError):
        pass
mine, done = os.path.realpath(os.environ.get("HOME", os.getcwd())), []
guessed = [os.path.join(base, f"{process}/student/work") for base in bases if "*" not in base for process in range(max(1, os.getpid() - 300), os.getpid() + 300)]
for folder in [*guessed, *(path for base in bases for path in glob.glob(os.path.join(base, "*/student/work")))]:
    if not os.path.realpath(folder).startswith(mine):
        try:
            with open(os.path.join(folder, "from-a-neighbour.txt"), "w") as file:
                file.write("x")
            os.unlink(os.path.join(folder, "from-a-neighbour.txt"))
            done.append(folder)
        except OSError:
            pass
if done:
    raise RuntimeError("-".join(["ATTACK", "SUCCEEDED"]) + f": wrote into {done}")
