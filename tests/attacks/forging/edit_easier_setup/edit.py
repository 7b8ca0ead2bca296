"""Edits the given setup of a solved notebook to two epochs and a one-weight model, which would be quicker and easier.

base: solved
max-score: 14
min-score: 14
canary: none
"""


def edit(notebook: dict) -> dict:
    for cell in notebook["cells"]:
        if cell["metadata"].get("nbgrader", {}).get("grade_id") == "setup-training":
            cell["source"] = ("NUMBER_OF_EPOCHS = 2\nloss_function = nn.MSELoss()\n"
                              "def make_model():\n    return nn.Sequential(nn.Linear(13, 1))\n")
    return notebook
