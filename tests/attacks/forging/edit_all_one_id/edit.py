"""Calls every cell q4-plot, in the hope that one point is given many times or the ids' owner is confused.

base: unsolved
max-score: 0
canary: none
"""


def edit(notebook: dict) -> dict:
    for cell in notebook["cells"]:
        cell["metadata"]["nbgrader"] = {"grade": True, "grade_id": "q4-plot", "locked": False, "points": 2, "schema_version": 3,
                                        "solution": False, "task": False, "cell_type": cell["cell_type"]}
    return notebook
