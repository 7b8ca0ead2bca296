"""Swaps the ids so that each test cell is called like an easier one and the answers like tests.

base: unsolved
max-score: 0
canary: none
"""


def edit(notebook: dict) -> dict:
    graded = [c["metadata"]["nbgrader"] for c in notebook["cells"] if c["metadata"].get("nbgrader")]
    ids = [meta["grade_id"] for meta in graded]
    for meta, grade_id in zip(graded, ids[::-1]):
        meta["grade_id"] = grade_id
    return notebook
