"""Executes the solution cells of the instructor's notebook, read from the grader's own repository or package.

base: unsolved
max-score: 0
canary: leak
"""
# %% extra after tensors
import glob
import importlib.util
import json
import os
import re

roots = ["@REPO@", "/autograder", "/autograder/source", "..", "../..", "../../.."]
spec = importlib.util.find_spec("autograder")
roots += [os.path.dirname(path) for path in (spec.submodule_search_locations or [])] if spec else []
for root in roots:
    for path in glob.glob(os.path.join(root, "source", "*", "*.ipynb")) + glob.glob(os.path.join(root, "*.ipynb")):
        try:
            cells = json.load(open(path))["cells"]
        except (OSError, ValueError, KeyError):
            continue
        for cell in cells:
            source = "".join(cell["source"])
            for part in re.findall(r"### BEGIN SOLUTION(.*?)### END SOLUTION", source, re.S):
                import textwrap
                try:
                    exec(textwrap.dedent(part), globals())
                except Exception:
                    try:
                        exec(source, globals())
                    except Exception:
                        pass
STOLEN = {name: globals()[name] for name in ("dataset", "full_batch_loader", "mini_batch_loader", "train", "CustomDataset") if name in globals()}
# %% q1
globals().update(STOLEN)
# %% q2
globals().update(STOLEN)
# %% q5
globals().update(STOLEN)
