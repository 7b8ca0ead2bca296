"""Marks its unsolved answers as locked, given cells without points and the given cells as answers, in the hope that locked cells are put back from the source, solution and all.

base: unsolved
max-score: 0
canary: none
"""

ANSWERS = {"q1", "q2", "q3", "q4", "q5"}
GIVENS = {"imports", "load-data", "tensors", "setup-training"}


def edit(notebook: dict) -> dict:
    for cell in notebook["cells"]:
        metadata = cell.setdefault("metadata", {})
        marks = metadata.get("nbgrader")
        if not isinstance(marks, dict):
            continue
        if marks.get("grade_id") in ANSWERS:
            marks.update(grade=False, solution=False, task=False, locked=True, checksum="0" * 32)
            metadata.update(editable=False, deletable=False)
        elif marks.get("grade_id") in GIVENS:
            marks.update(grade=False, solution=True, task=False, locked=False)
            metadata.pop("editable", None)
    return notebook
