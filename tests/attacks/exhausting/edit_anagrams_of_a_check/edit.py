"""Adds two thousand text cells made of the letters of a check cell in another order, as a reader that compares texts loses a quarter of a second on each.

base: solved
max-score: 14
min-score: 14
canary: none
"""
def edit(notebook: dict) -> dict:
    check = next(cell for cell in notebook["cells"] if cell["metadata"].get("nbgrader", {}).get("grade_id") == "q1-check")
    source = check["source"] if isinstance(check["source"], str) else "".join(check["source"])
    backwards = source.strip()[::-1]
    for number in range(2_000):
        place = number % len(backwards)
        text = "x" + backwards[place:] + backwards[:place] + "x"
        notebook["cells"].append({"cell_type": "markdown", "id": f"anagram{number}", "metadata": {}, "source": text})
    return notebook
