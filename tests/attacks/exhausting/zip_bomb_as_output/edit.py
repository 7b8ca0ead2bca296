"""Hands in a notebook with hundred-megabyte outputs, a million cells' worth of metadata and a deeply nested one.

base: unsolved
max-score: 0
canary: none
"""


def edit(notebook: dict) -> dict:
    deep: dict = {}
    for _ in range(400):
        deep = {"d": deep}
    notebook["metadata"]["deep"] = deep
    notebook["metadata"]["wide"] = {str(number): number for number in range(300_000)}
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            cell["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "x" * (100 << 20)}]
            break
    return notebook
