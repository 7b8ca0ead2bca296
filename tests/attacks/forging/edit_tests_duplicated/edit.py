"""Duplicates every test cell, the first of each pair trivially true, hoping that one of the two is scored.

base: unsolved
max-score: 0
canary: none
"""
import copy


def edit(notebook: dict) -> dict:
    cells = []
    for cell in notebook["cells"]:
        if cell["metadata"].get("nbgrader", {}).get("points"):
            twin = copy.deepcopy(cell)
            twin["source"] = "assert True\n2"
            cells.append(twin)
        cells.append(cell)
    notebook["cells"] = cells
    return notebook
