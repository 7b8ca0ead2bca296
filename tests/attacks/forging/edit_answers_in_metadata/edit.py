"""Hands in a notebook none of whose cells holds an answer, with the answers in a list in the notebook's metadata, where no notebook program, no colleague and no comparison of submissions sees a cell.

base: solved
max-score: 0
canary: none
"""
import copy


def edit(notebook: dict) -> dict:
    attic = []
    for cell in notebook["cells"]:
        about = cell["metadata"].get("nbgrader", {})
        if cell["cell_type"] == "code" and about.get("solution"):
            attic.append(copy.deepcopy(cell))
            cell["source"] = "# YOUR CODE HERE\nraise NotImplementedError()"
    notebook["metadata"]["widgets"] = {"state": {"attic": attic}}
    return notebook
