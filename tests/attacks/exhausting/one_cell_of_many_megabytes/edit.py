"""Hands in answer cells of ten megabytes: one long expression, nested brackets, and a name of a million letters.

base: unsolved
max-score: 0
canary: none
"""


def edit(notebook: dict) -> dict:
    sources = {"q1": "x = " + "1 + " * 2_000_000 + "1", "q2": "x = " + "(" * 100_000 + ")" * 100_000, "q3": "n" * 1_000_000 + " = 1",
               "q4": "x = 1\n" * 1_000_000, "q5": "if True:\n" + "".join(" " * depth + "if True:\n" for depth in range(1, 95)) + " " * 95 + "pass"}
    for cell in notebook["cells"]:
        grade_id = cell["metadata"].get("nbgrader", {}).get("grade_id")
        if grade_id in sources:
            cell["source"] = sources[grade_id]
    return notebook
