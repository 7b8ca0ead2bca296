"""Turns the test cells into markdown and raw cells, which no kernel runs and no error can come from.

base: unsolved
max-score: 0
canary: none
"""


def edit(notebook: dict) -> dict:
    for index, cell in enumerate(notebook["cells"]):
        if "points" in cell["metadata"].get("nbgrader", {}):
            cell["cell_type"] = "raw" if index % 2 else "markdown"
            cell.pop("outputs", None)
            cell.pop("execution_count", None)
            cell["metadata"]["nbgrader"]["cell_type"] = cell["cell_type"]
    return notebook
