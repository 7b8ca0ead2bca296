"""Uses paths, markup, duplicates and enormous strings as cell ids and attachment names.

base: unsolved
max-score: 0
canary: outside-file
"""


def edit(notebook: dict) -> dict:
    ids = ["../../x", "@OUTSIDE_DIR@/id", "<b>", "same", "same", "a" * 1_000_000, "", "q1-dataset"]
    for index, cell in enumerate(notebook["cells"]):
        cell["id"] = ids[index % len(ids)]
        if cell["cell_type"] == "markdown":
            cell["attachments"] = {"../../../@OUTSIDE_DIR@/attachment.png": {"image/png": "AAAA"}}
    return notebook
