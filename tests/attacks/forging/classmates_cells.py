"""Runs the cells of another student's submission as its own.

base: unsolved
max-score: 0
canary: leak
"""
# %% extra after tensors
import glob
import json
import os

candidates = ["@OTHER_STUDENT@"] + glob.glob("@OTHER_STUDENT@/*.ipynb") + glob.glob("../*/*.ipynb") + glob.glob("../../*/*/*.ipynb") + glob.glob("/tmp/*/*.ipynb")
BORROWED = {}
for path in candidates:
    try:
        cells = json.load(open(path))["cells"]
    except (OSError, ValueError, KeyError):
        continue
    for cell in cells:
        grade_id = cell.get("metadata", {}).get("nbgrader", {}).get("grade_id", "")
        if grade_id in {"q1", "q2", "q3", "q4", "q5"}:
            BORROWED.setdefault(grade_id, "".join(cell["source"]))
# %% q1
exec(BORROWED["q1"])
# %% q2
exec(BORROWED["q2"])
# %% q3
exec(BORROWED["q3"])
# %% q4
exec(BORROWED["q4"])
# %% q5
exec(BORROWED["q5"])
