"""The assignment as a template for GitHub Classroom: a repository that a student gets, whose workflow runs the visible checks."""

import shutil
from importlib.metadata import requires
from pathlib import Path

from autograder.assignment import Assignment

_NEEDED = ("torch", "numpy", "pandas", "matplotlib", "tqdm", "ipywidgets", "ipykernel", "nbclient", "nbformat")

_README = """\
# {name}

Work in `{name}.ipynb`; `data/` is what it reads. To begin:

    python -m pip install --extra-index-url https://download.pytorch.org/whl/cpu -r requirements.txt jupyterlab
    jupyter lab {name}.ipynb

`python check.py` runs the notebook from top to bottom and says what its checks found. The same runs on GitHub at each push
(tab *Actions*). The checks look at the usual mistakes only: your grade comes from further tests, run after you hand in.
"""

_CHECK = '''\
"""Runs the notebook from top to bottom, and says what its visible checks found. Exit status 1 if one found something."""

import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

path = Path(__file__).with_name("{name}.ipynb")
notebook = nbformat.read(path, as_version=4)
client = NotebookClient(notebook, timeout=600, allow_errors=True, resources={{"metadata": {{"path": str(path.parent)}}}})
client.execute()

found = 0
for cell in notebook.cells:
    about = cell.metadata.get("nbgrader", {{}})
    if cell.cell_type == "code" and about.get("grade") and not about.get("points"):
        errors = [output for output in cell.outputs if output.output_type == "error"]
        found += bool(errors)
        said = f"{{errors[0].ename}}: {{errors[0].evalue}}" if errors else "nothing found"
        print(f"{{about['grade_id']}}: {{said}}")
sys.exit(1 if found else 0)
'''

_WORKFLOW = """\
name: checks
on: [push, workflow_dispatch]
permissions:
  contents: read
jobs:
  checks:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: "3.12"
          cache: pip
      - run: python -m pip install --extra-index-url https://download.pytorch.org/whl/cpu -r requirements.txt
      - run: python check.py
"""


def write(assignment: Assignment, released: Path, folder: Path) -> None:
    """Write the template into folder, from nbgrader's student version in `released`."""
    shutil.copytree(released, folder)
    needed = [one for one in requires("minibatches-autograder") or () if one.startswith(_NEEDED) and "extra ==" not in one]
    texts = {
        "README.md": _README.format(name=assignment.name),
        "check.py": _CHECK.format(name=assignment.name),
        "requirements.txt": "\n".join(needed) + "\n",
        ".github/workflows/checks.yml": _WORKFLOW,
    }
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
