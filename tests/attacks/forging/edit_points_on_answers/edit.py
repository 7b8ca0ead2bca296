"""Gives every unsolved answer cell points of its own and marks it as graded, so that running it without a test earns them.

base: unsolved
max-score: 0
canary: none
"""


def edit(notebook: dict) -> dict:
    for cell in notebook["cells"]:
        meta = cell["metadata"].get("nbgrader", {})
        if meta.get("solution") and cell["cell_type"] == "code":
            meta.update(grade=True, points=14, locked=False)
            cell["source"] = "pass"
    return notebook
