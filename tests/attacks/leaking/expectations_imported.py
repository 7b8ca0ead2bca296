"""Finds the folder that the warm parent took the package from in the interpreter's original arguments, and imports what the grader expects.

base: unsolved
max-score: 0
canary: leak
"""
# %% q1
import importlib
import os
import sys

places = [argument for argument in sys.orig_argv if os.path.isabs(argument)]
places += [os.path.dirname(os.path.dirname(os.path.dirname(getattr(module, "__file__", None) or "/"))) for name, module in list(sys.modules.items()) if name.startswith("autograder.")]
places += ["@REPO@"]
for place in dict.fromkeys(places):
    sys.path.insert(0, place)
    package = sys.modules.get("autograder")
    if package is not None:
        package.__path__ = [os.path.join(place, "autograder"), *getattr(package, "__path__", [])]
    importlib.invalidate_caches()
    for name in ("autograder.expect", "autograder.expect.draws", "autograder.judge", "autograder.local", "autograder.assignment", "autograder.mistakes", "autograder.grading"):
        try:
            module = importlib.import_module(name)
        except Exception:
            continue
        raise RuntimeError("-".join(["ATTACK", "SUCCEEDED"]) + f": {name} from {module.__file__}: {sorted(vars(module))}")
