"""Makes the answer to question 1 a text cell whose only line is a fence, three hundred thousand blanks and one more backtick, which can be shared out between two parts of a regular expression in that many ways.

base: unsolved
max-score: 0
canary: none
"""


def edit(notebook: dict) -> dict:
    for cell in notebook["cells"]:
        if cell["metadata"].get("nbgrader", {}).get("grade_id") == "q1":
            cell["cell_type"] = "markdown"
            cell.pop("outputs", None)
            cell.pop("execution_count", None)
            cell["source"] = "```" + " " * 300_000 + "`"
    return notebook
