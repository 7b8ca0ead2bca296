"""Reads the catalogue of known mistakes, whose entries marked as right are model solutions, from wherever the package may lie.

base: unsolved
max-score: 0
canary: leak
"""
# %% q2
import importlib.resources
import os
import sys
import sysconfig

roots = {"@REPO@", *sys.path, *(argument for argument in sys.orig_argv if os.path.isabs(argument)), sysconfig.get_path("purelib")}
roots |= {os.path.dirname(os.path.dirname(module.__file__)) for name, module in list(sys.modules.items()) if name.startswith("autograder") and getattr(module, "__file__", None)}
loot = []
for root in roots:
    for question in ("q1", "q2", "q3", "q4", "q5"):
        for path in (f"{root}/autograder/assignments/minibatches/{question}.toml", f"{root}/assignments/minibatches/{question}.toml"):
            try:
                loot.append(open(path).read())
            except OSError:
                pass
try:
    for entry in importlib.resources.files("autograder").joinpath("assignments").rglob("*.toml"):
        loot.append(entry.read_text())
except Exception:
    pass
if any("[[mistake]]" in text for text in loot):
    raise RuntimeError("-".join(["ATTACK", "SUCCEEDED"]) + f": {len(loot)} files of known mistakes")
