"""Adds a hundred and fifty cells at the end, each of which prints just less than a cell may, so that together they fill the memory of whoever keeps outputs.

base: solved
max-score: 14
min-score: 14
canary: none
"""
def edit(notebook: dict) -> dict:
    for number in range(150):
        notebook["cells"].append({"cell_type": "code", "execution_count": None, "id": f"loud{number}", "metadata": {}, "outputs": [],
                                  "source": "import sys\nsys.stdout.write('x' * 9_900_000)\nsys.stdout.flush()"})
    return notebook
