"""Adds cells nested deeper than Python's own parser can follow: whoever parses them meets errors that are no SyntaxError.

base: solved
max-score: 14
min-score: 14
canary: none
"""

DEPTH = 5_000
CELLS = [
    "otter = " + "-" * DEPTH + "1",
    "train = " + "lambda:" * DEPTH + "1",
    "dataset = a" + ".a" * DEPTH,
    "if 0:\n pass\n" + "elif 0:\n pass\n" * DEPTH,
    "grader." + "check()." * DEPTH + "check()",
    "fig = " + "1 if 1 else " * DEPTH + "1",
]


def edit(notebook):
    for source in CELLS:
        notebook["cells"].insert(1, {"cell_type": "code", "metadata": {}, "source": source, "outputs": [], "execution_count": None})
    return notebook
