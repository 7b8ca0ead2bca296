"""Raises the points of the two cheapest test cells to a thousand and lowers the others to nothing.

base: solved
max-score: 14
min-score: 14
canary: none
"""


def edit(notebook: dict) -> dict:
    for cell in notebook["cells"]:
        meta = cell["metadata"].get("nbgrader", {})
        if "points" in meta:
            meta["points"] = 1000 if meta["grade_id"] in {"q1-dataset", "q4-plot"} else 0
    return notebook
