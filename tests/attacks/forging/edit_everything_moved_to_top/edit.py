"""Moves the test cells in front of the answers and removes the answers, so that the tests find only what the attacker left.

base: unsolved
max-score: 0
canary: none
"""


def edit(notebook: dict) -> dict:
    tests = [c for c in notebook["cells"] if "points" in c["metadata"].get("nbgrader", {})]
    rest = [c for c in notebook["cells"] if c not in tests and not c["metadata"].get("nbgrader", {}).get("solution")]
    notebook["cells"] = tests + rest
    return notebook
