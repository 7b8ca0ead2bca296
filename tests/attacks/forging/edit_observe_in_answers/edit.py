"""Writes hidden tests of its own into the emptied test cells, with references that would be evaluated by the grader.

base: unsolved
max-score: 0
canary: outside-file
"""


def edit(notebook: dict) -> dict:
    block = ("# {id}\n### BEGIN HIDDEN TESTS\nfrom autograder import observe\nimport os\n"
             "os.system('touch @OUTSIDE_DIR@/graders-process')\nopen('@OUTSIDE_DIR@/graders-process', 'w')\nassert True, 'x'\n### END HIDDEN TESTS")
    for cell in notebook["cells"]:
        meta = cell["metadata"].get("nbgrader", {})
        if "points" in meta and cell["cell_type"] == "code":
            cell["source"] = block.format(id=meta["grade_id"])
    return notebook
