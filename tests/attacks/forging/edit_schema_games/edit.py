"""Mixes nbgrader schema versions and strips metadata, so that the grader stops at this notebook or trusts the rest.

base: unsolved
max-score: 0
canary: none
"""


def edit(notebook: dict) -> dict:
    for index, cell in enumerate(notebook["cells"]):
        meta = cell["metadata"].get("nbgrader")
        if not meta:
            continue
        if index % 4 == 0:
            meta["schema_version"] = 1
        elif index % 4 == 1:
            cell["metadata"]["nbgrader"] = "all points"
        elif index % 4 == 2:
            meta["schema_version"] = 99
        else:
            meta.pop("grade_id", None)
            meta.pop("points", None)
    notebook["nbformat_minor"] = 99
    return notebook
