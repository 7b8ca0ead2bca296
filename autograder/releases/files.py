"""Writes and compares files of releases."""

import json
from pathlib import Path

from nbformat import NotebookNode


def write_notebook(notebook: NotebookNode, path: Path) -> None:
    """Write a notebook as Jupyter does: one space, sources as lists of lines; the same bytes for the same notebook."""
    import nbformat

    text = nbformat.writes(notebook, version=4)
    path.write_text(text if text.endswith("\n") else text + "\n", encoding="utf-8")


def files_below(folder: Path) -> dict[str, Path]:
    """All files in a folder, by their path in it."""
    return {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}


def strings_in(path: Path) -> list[tuple[str, str]]:
    """The texts in a file, each with where it is: a notebook's cells and metadata, or the file as a whole."""
    text = path.read_text(encoding="utf-8", errors="replace")
    if path.suffix != ".ipynb":
        return [("", text)]
    notebook = json.loads(text)
    found = []
    for number, cell in enumerate(notebook["cells"], start=1):
        grade_id = cell["metadata"].get("nbgrader", {}).get("grade_id", "")
        name = f"cell {number} ({grade_id})" if grade_id else f"cell {number}"
        found.append((name, "\n".join(_strings(cell))))
    return [*found, ("the notebook's metadata", "\n".join(_strings(notebook["metadata"])))]


def _strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        if value and all(isinstance(item, str) for item in value):
            return ["".join(value)]
        return [text for item in value for text in _strings(item)]
    if isinstance(value, dict):
        return [text for item in value.values() for text in _strings(item)]
    return []
