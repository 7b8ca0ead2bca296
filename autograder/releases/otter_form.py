"""otter-grader's student version of the assignment, and its autograder zip, both made by `otter assign`.

Otter gets a converted notebook without solutions and hidden tests: each visible check becomes a public question of 0 points,
each test cell with points a question of the same name, whose test is a stub. The zip's plug-in, `autograder.otter_plugin`,
does the judging, so the zip holds the package, the source notebook and the data.
"""

import ast
import json
import logging
import re
import shutil
import tempfile
import zipfile
from importlib.metadata import requires, version
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode

import autograder
from autograder import syntax
from autograder.assignment import Assignment, Cell
from autograder.releases import BuildError
from autograder.releases.files import files_below, write_notebook

PLUGIN = "autograder.otter_plugin.Grade"
PYTHON = "3.12"
_STUB = f'# HIDDEN\nraise RuntimeError("{PLUGIN} judges this question")'
_RUN_OTTER = '''"""Grades what was uploaded to Gradescope; see autograder/otter_plugin.py in the folder course."""

import sys
from pathlib import Path

here = Path(__file__).resolve().parent
sys.path.insert(0, str(here / "course"))

from autograder.otter_plugin import run  # noqa: E402

run(here.parent)
'''


def write(assignment: Assignment, released: Path, folder: Path, zip_path: Path) -> None:
    """Write the student version into folder, and the zip, from nbgrader's student version in `released`.

    Raises BuildError if otter refuses the notebook.
    """
    with tempfile.TemporaryDirectory(prefix="autograder-build-") as work:
        master = Path(work, "master", f"{assignment.name}.ipynb")
        shutil.copytree(released, master.parent)
        notebook = nbformat.read(master, as_version=4)
        nbformat.write(_converted(assignment, notebook), master)
        result = Path(work, "result")
        _assign(master, result)
        shutil.copytree(result / "student", folder)
        student = folder / f"{assignment.name}.ipynb"
        write_notebook(_settled(assignment, nbformat.read(student, as_version=4), notebook), student)
        (made,) = (result / "autograder").glob("*.zip")
        zip_path.parent.mkdir(parents=True, exist_ok=True)
        _write_zip(assignment, made, zip_path)


def _assign(master: Path, result: Path) -> None:
    from otter import assign  # late: it takes seconds

    logging.getLogger("otter").setLevel(logging.ERROR)
    try:
        assign.main(str(master), str(result), no_pdfs=True, no_run_tests=True)
    except Exception as error:
        raise BuildError(f"{master.name}: otter assign could not make the student version: {error}") from error


def _converted(assignment: Assignment, released: NotebookNode) -> NotebookNode:
    """The notebook as `otter assign` wants it: https://otter-grader.readthedocs.io/en/latest/otter_assign/"""
    kinds = {cell.grade_id: cell for cell in assignment.cells if cell.grade_id}
    cells = [_raw("# ASSIGNMENT CONFIG", _settings(assignment))]
    for cell in released.cells:
        original = kinds.get(cell.metadata.get("nbgrader", {}).get("grade_id", ""))
        if original is None or original.kind not in ("check", "test"):
            cells.append(cell)
        elif original.kind == "check":
            cells += _question(original, _without_last_print(cell.source))
        else:
            cells += [cell, *_question(original, _STUB)]
    return nbformat.v4.new_notebook(cells=cells, metadata=released.metadata)


def _question(cell: Cell, test: str) -> list[NotebookNode]:
    return [
        _raw("# BEGIN QUESTION", {"name": cell.grade_id, "points": cell.points}),
        _raw("# BEGIN TESTS"),
        nbformat.v4.new_code_cell(test),
        _raw("# END TESTS"),
        _raw("# END QUESTION"),
    ]


def _raw(title: str, content: dict[str, Any] | None = None) -> NotebookNode:
    lines = [f"{key}: {json.dumps(value)}" for key, value in (content or {}).items()]
    return nbformat.v4.new_raw_cell("\n".join([title, *lines]))


def _settings(assignment: Assignment) -> dict[str, Any]:
    return {
        "export_cell": False,
        "files": list(assignment.data_files),
        "requirements": _requirements(),
        "python_version": PYTHON,
        "tests": {"files": False, "ok_format": True},
        "generate": {
            "show_hidden": True,
            "show_all_public": True,
            "force_public_test_summary": False,
            "plugins": [{PLUGIN: {"source": _place(assignment)}}],
        },
    }


def _requirements() -> list[str]:
    """The package's own, in the versions here, and of PyTorch the build without graphics cards' libraries."""
    names = [re.split(r"[^\w.-]", one)[0] for one in requires("minibatches-autograder") or () if "extra ==" not in one]
    pinned = [f"{name}=={version(name).partition('+')[0]}" for name in names]
    return ["--extra-index-url https://download.pytorch.org/whl/cpu", *pinned]


def _place(assignment: Assignment) -> str:
    """Where the source notebook is in the zip."""
    return f"course/source/{assignment.name}/{assignment.name}.ipynb"


def _without_last_print(source: str) -> str:
    """A check without its closing "nothing found": a doctest would take that for a wrong output."""
    last = syntax.parse(source).body[-1]
    if isinstance(last, ast.Expr) and ast.unparse(last).startswith("print("):
        return "\n".join(source.split("\n")[: last.lineno - 1])
    return source


def _as_doctest(source: str) -> str:
    """The check as a doctest, as it is written: otter's own rendering differs from one Python version to the next.

    It is one function, so that what fails first is all that is shown.
    """
    lines = ["def check():", *(f"    {line}" if line else "" for line in source.rstrip().split("\n"))]
    return "\n".join([f">>> {lines[0]}", *(f"... {line}".rstrip() for line in lines[1:]), ">>> check()"]) + "\n"


def _settled(assignment: Assignment, notebook: NotebookNode, released: NotebookNode) -> NotebookNode:
    """Otter's student notebook with what would change from run to run settled, and grade_ids at its checks."""
    about = {cell.metadata.nbgrader.grade_id: cell for cell in released.cells if "nbgrader" in cell.metadata}
    for number, cell in enumerate(notebook.cells):
        check = re.fullmatch(r'grader\.check\("([\w-]+)"\)', cell.source)
        if check:
            cell.metadata = about[check[1]].metadata
        cell.id = cell.metadata.get("nbgrader", {}).get("grade_id") or f"otter-{number}"
    tests = notebook.metadata.otter.tests
    for name, test in list(tests.items()):
        cases = test["suites"][0]["cases"]
        for case in cases:
            case["code"] = _as_doctest(_without_last_print(assignment.cell(name).source))
        if not cases:
            del tests[name]
    return notebook


def _write_zip(assignment: Assignment, made: Path, path: Path) -> None:
    """Otter's zip with our way to run it, and with all that the plug-in needs; the same bytes each time."""
    with zipfile.ZipFile(made) as archive:
        files = {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}
    # Otter's own script runs otter on whatever was uploaded; ours reads it first.
    files["run_otter.py"] = _RUN_OTTER.encode()
    package = Path(autograder.__file__).parent
    for name, path_there in files_below(package).items():
        if not re.search(r"(^|/)(__pycache__|\.)", name):
            files[f"course/autograder/{name}"] = path_there.read_bytes()
    source = assignment.folder / f"{assignment.name}.ipynb"
    files[_place(assignment)] = source.read_bytes()
    for name, data in assignment.data_files.items():
        files[f"course/source/{assignment.name}/{name}"] = data.read_bytes()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            executable = name in ("run_autograder", "setup.sh")
            entry.external_attr = (0o100755 if executable else 0o100644) << 16
            archive.writestr(entry, files[name])
