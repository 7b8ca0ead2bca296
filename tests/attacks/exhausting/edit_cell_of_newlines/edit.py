"""Adds a cell of two hundred thousand empty lines, on which a regular expression of the grader's own that looks for magics at line starts takes minutes.

base: solved
max-score: 14
min-score: 14
canary: none
"""
def edit(notebook: dict) -> dict:
    source = "x = 1" + "\n" * 200_000 + "y = 2"
    notebook["cells"].append({"cell_type": "code", "execution_count": None, "id": "blank", "metadata": {}, "outputs": [], "source": source})
    return notebook
