"""Puts a second, forging q2 cell with the same id behind the honest one, which rewires the shell as soon as it is run.

base: unsolved
max-score: 0
canary: none
"""
import copy


def edit(notebook: dict) -> dict:
    cells = []
    for cell in notebook["cells"]:
        cells.append(cell)
        if cell["metadata"].get("nbgrader", {}).get("grade_id") in {"q1", "q2", "q3", "q5"}:
            twin = copy.deepcopy(cell)
            twin["source"] = "get_ipython().showtraceback = lambda *a, **k: None\ntype(get_ipython()).run_cell = lambda *a, **k: None"
            cells.append(twin)
    notebook["cells"] = cells
    return notebook
