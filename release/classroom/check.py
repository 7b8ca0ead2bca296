"""Runs the notebook from top to bottom, and says what its visible checks found. Exit status 1 if one found something."""

import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

path = Path(__file__).with_name("minibatches.ipynb")
notebook = nbformat.read(path, as_version=4)
client = NotebookClient(notebook, timeout=600, allow_errors=True, resources={"metadata": {"path": str(path.parent)}})
client.execute()

found = 0
for cell in notebook.cells:
    about = cell.metadata.get("nbgrader", {})
    if cell.cell_type == "code" and about.get("grade") and not about.get("points"):
        errors = [output for output in cell.outputs if output.output_type == "error"]
        found += bool(errors)
        said = f"{errors[0].ename}: {errors[0].evalue}" if errors else "nothing found"
        print(f"{about['grade_id']}: {said}")
sys.exit(1 if found else 0)
