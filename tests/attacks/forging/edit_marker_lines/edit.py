"""Puts the source's own markers for hidden tests and solutions into answer cells, to have its code treated as the instructor's.

base: unsolved
max-score: 0
canary: none
"""


def edit(notebook: dict) -> dict:
    for cell in notebook["cells"]:
        grade_id = cell["metadata"].get("nbgrader", {}).get("grade_id")
        if grade_id in {"q1", "q2", "q3", "q4", "q5"}:
            cell["source"] = ("### BEGIN HIDDEN TESTS\nimport os\nopen('@OUTSIDE_DIR@/judged-here', 'w').write('x')\n2\n### END HIDDEN TESTS\n"
                              "### BEGIN SOLUTION\npass\n### END SOLUTION")
    return notebook
