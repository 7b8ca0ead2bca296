"""Deletes all test cells from an unsolved notebook: what isn't tested can't fail.

base: unsolved
max-score: 0
canary: none
"""


def edit(notebook: dict) -> dict:
    notebook["cells"] = [c for c in notebook["cells"] if not c["metadata"].get("nbgrader", {}).get("points")]
    return notebook
