"""The assignment as a page of a Jupyter Book: MyST Markdown, by jupytext, unsolved."""

import shutil
from pathlib import Path

import jupytext
import nbformat

from autograder.assignment import Assignment


def write(assignment: Assignment, released: Path, folder: Path) -> None:
    """Write NAME.md and the data into folder, from nbgrader's student version in `released`.

    Of the cells' metadata only the grade_id stays, by which a notebook made from the page is read.
    """
    notebook = nbformat.read(released / f"{assignment.name}.ipynb", as_version=4)
    for cell in notebook.cells:
        cell.metadata = {"nbgrader": {"grade_id": cell.metadata.nbgrader.grade_id}} if "nbgrader" in cell.metadata else {}
    notebook.metadata = {
        "kernelspec": notebook.metadata.kernelspec,
        # The page is unsolved: a book that ran it would show errors only.
        "mystnb": {"execution_mode": "off"},
        "jupytext": {"notebook_metadata_filter": "mystnb,-jupytext.text_representation.jupytext_version"},
    }
    text = jupytext.writes(notebook, fmt="md:myst")
    folder.mkdir(parents=True)
    (folder / f"{assignment.name}.md").write_text(text if text.endswith("\n") else text + "\n", encoding="utf-8")
    for name in assignment.data_files:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(released / name, folder / name)


def as_notebook(page: Path, notebook: Path) -> None:
    """Make a notebook from the page, as a student does who opens it in Jupyter."""
    nbformat.write(jupytext.read(page, fmt="md:myst"), notebook)
