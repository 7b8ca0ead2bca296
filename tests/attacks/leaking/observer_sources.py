"""Prints the source and constants of every autograder module that it can import or already finds imported.

base: unsolved
max-score: 0
canary: leak
"""
# %% q1
import importlib
import inspect
import pkgutil
import sys

names = {n for n in sys.modules if n.split(".")[0] in {"autograder", "nbgrader", "otter"}}
for top in ("autograder", "autograder.assignments", "autograder.expect", "autograder.assignment"):
    try:
        package = importlib.import_module(top)
        names.add(top)
        names |= {info.name for info in pkgutil.walk_packages(package.__path__, top + ".")}
    except BaseException:
        pass
loot = []
for name in sorted(names):
    try:
        module = importlib.import_module(name)
        if name.startswith("autograder"):
            loot.append(inspect.getsource(module))
            loot.append(str(vars(module)))
    except BaseException as error:
        loot.append(f"{name}: {type(error).__name__}")
raise RuntimeError("\n".join(loot)[:4_000_000])
