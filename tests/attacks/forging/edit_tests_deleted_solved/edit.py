"""Deletes the test cells from a solved notebook: everything must be judged as if they were there.

base: solved
max-score: 14
min-score: 14
canary: none
"""


def edit(notebook: dict) -> dict:
    notebook["cells"] = [c for c in notebook["cells"] if "points" not in c["metadata"].get("nbgrader", {})]
    return notebook
