"""Makes train fail with a NameError and adds a comment in which a regular expression for known mistakes finds millions of ways not to match.

base: solved
max-score: 8
min-score: 5
canary: none
"""
def edit(notebook: dict) -> dict:
    for cell in notebook["cells"]:
        if cell["metadata"].get("nbgrader", {}).get("grade_id") == "q2":
            cell["source"] = ("def train(model, dataloader, loss_function, optimizer, number_of_epochs):\n    raise NameError(\"name 'loss_functions' is not defined\")\n"
                              "# " + "for features " * 1_500 + "\n")
    return notebook
