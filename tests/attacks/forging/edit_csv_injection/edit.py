"""Raises errors whose texts are spreadsheet formulas, CSV rows and Gradescope JSON, to corrupt the class's table.

base: unsolved
max-score: 0
canary: none
"""


def edit(notebook: dict) -> dict:
    texts = ["=HYPERLINK(\"http://127.0.0.1:@OUTSIDE_PORT@\")", "\",14,14,graded\n\"other\",0,14,graded,,,,,,\n", "\r\nme,14,14,graded\x00",
             '", "score": 14, "x": "', "]]></failure></testcase><testcase name='q2'/>", "\x1b[2J\x1b[32m14/14 passed"]
    number = 0
    for cell in notebook["cells"]:
        if cell["metadata"].get("nbgrader", {}).get("grade_id") in {"q1", "q2", "q3", "q4", "q5"}:
            cell["source"] = f"raise RuntimeError({texts[number]!r})"
            number += 1
    return notebook
