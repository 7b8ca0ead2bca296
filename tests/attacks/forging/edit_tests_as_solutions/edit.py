"""Marks the test cells as solutions, so that the submission's empty version of them is kept when cells are restored.

base: unsolved
max-score: 0
canary: none
"""


def edit(notebook: dict) -> dict:
    for cell in notebook["cells"]:
        meta = cell["metadata"].get("nbgrader", {})
        if meta.get("points"):
            meta.update(solution=True, locked=False, task=False)
            cell["source"] = "pass"
    return notebook
