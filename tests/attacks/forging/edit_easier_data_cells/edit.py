"""Edits the given data cells of a solved notebook so that there are only ten rows of zeros to learn.

base: solved
max-score: 14
min-score: 14
canary: none
"""


def edit(notebook: dict) -> dict:
    for cell in notebook["cells"]:
        grade_id = cell["metadata"].get("nbgrader", {}).get("grade_id")
        if grade_id == "load-data":
            cell["source"] = "boston_prices_df = pd.DataFrame(np.zeros((10, 14)))"
        elif grade_id == "tensors":
            cell["source"] = "features, targets = torch.zeros(10, 13), torch.zeros(10, 1)"
    return notebook
