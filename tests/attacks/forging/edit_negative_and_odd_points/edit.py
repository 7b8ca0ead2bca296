"""Sets points to negative numbers, NaN, strings, huge integers and lists, to turn lost points into won ones.

base: unsolved
max-score: 0
canary: none
"""


def edit(notebook: dict) -> dict:
    odd = [-2, float("nan"), "14", 10**400, [1], True, None, {"points": 2}, 1e308, "nan", -0.0]
    graded = [c["metadata"]["nbgrader"] for c in notebook["cells"] if "points" in c["metadata"].get("nbgrader", {})]
    for index, meta in enumerate(graded):
        meta["points"] = odd[index % len(odd)]
    return notebook
