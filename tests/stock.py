"""The stock tools, as anyone would run them without this package's plug-ins: for comparisons."""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import nbformat

from tests import corpus

BIN = Path(sys.executable).parent


def nbgrader_course(folder: Path, handed_in: dict[str, Path], source: Path = corpus.SOURCE) -> Path:
    """A course of its own with nbgrader's default configuration, the source notebook, and these students' notebooks."""
    shutil.copytree(source.parent, folder / "source" / "minibatches", symlinks=False)
    (folder / "nbgrader_config.py").write_text('c = get_config()\nc.CourseDirectory.course_id = "stock"\n')
    for student, notebook in handed_in.items():
        place = folder / "submitted" / student / "minibatches"
        place.mkdir(parents=True)
        shutil.copy(notebook, place / "minibatches.ipynb")
    _run([BIN / "nbgrader", "generate_assignment", "minibatches"], folder)
    return folder


def nbgrader_autograde(course: Path) -> tuple[float, dict[str, dict[str, float]]]:
    """Run stock `nbgrader autograde`: how long it took, and each student's points by test cell."""
    begin = time.monotonic()
    _run([BIN / "nbgrader", "autograde", "minibatches"], course, check=False)
    seconds = time.monotonic() - begin
    return seconds, _points(course / "gradebook.db")


def _points(gradebook: Path) -> dict[str, dict[str, float]]:
    from nbgrader.api import Gradebook

    points: dict[str, dict[str, float]] = {}
    with Gradebook(f"sqlite:///{gradebook}") as book:
        for submission in book.assignment_submissions("minibatches"):
            grades = [grade for notebook in submission.notebooks for grade in notebook.grades]
            points[submission.student.id] = {
                grade.name: float(grade.auto_score or 0) for grade in grades if grade.max_score and grade.name != "q6"
            }
    return points


def otter_assignment(folder: Path) -> Path:
    """An otter assignment without a plug-in, whose tests are the visible checks: what otter's users would write. Gives its zip."""
    notebook = nbformat.v4.new_notebook(metadata=corpus.base_notebook(True)["metadata"])
    raw = nbformat.v4.new_raw_cell
    notebook.cells.append(raw("# ASSIGNMENT CONFIG\nname: minibatches\ngenerate: true\nfiles:\n- data/boston-house-prices.csv"))
    for cell in nbformat.read(corpus.SOURCE, as_version=4).cells:
        grade_id = cell.metadata.nbgrader.grade_id
        source = re.sub(r"(?ms)^### BEGIN HIDDEN TESTS\n.*?^### END HIDDEN TESTS\n?", "", cell.source)
        if re.fullmatch(r"q[1-5]", grade_id):
            lines = source.replace("### BEGIN SOLUTION", "# BEGIN SOLUTION").replace("### END SOLUTION", "# END SOLUTION")
            notebook.cells += [
                raw(f"# BEGIN QUESTION\nname: {grade_id}\npoints: 2"),
                raw("# BEGIN SOLUTION"),
                nbformat.v4.new_code_cell(lines),
                raw("# END SOLUTION"),
                raw("# BEGIN TESTS"),
            ]
        elif grade_id.endswith("-check"):
            silent = re.sub(r"(?m)^print\(.*\)$", "", source)  # otter's tests are doctests: output fails them
            notebook.cells += [nbformat.v4.new_code_cell(silent), raw("# END TESTS"), raw("# END QUESTION")]
        elif cell.cell_type == "code" and not cell.metadata.nbgrader.grade:
            notebook.cells.append(nbformat.v4.new_code_cell(source))
    shutil.copytree(corpus.ROOT / "data", folder / "data")
    nbformat.write(notebook, folder / "minibatches.ipynb")
    _run([BIN / "otter", "assign", "--no-run-tests", "minibatches.ipynb", "dist"], folder)
    return next((folder / "dist" / "autograder").glob("*.zip"))


def otter_run(archive: Path, notebook: Path, folder: Path) -> tuple[float, Path]:
    """Run stock `otter run`: how long it took, and its results.json. The notebook gets otter's assignment name, without which otter grades nothing."""
    content = json.loads(notebook.read_text())
    content["metadata"]["otter"] = {"assignment_name": "minibatches"}
    named = folder / "for_otter.ipynb"
    named.write_text(json.dumps(content))
    begin = time.monotonic()
    _run([BIN / "otter", "run", "-a", archive, "-o", folder, named], folder, check=False)
    return time.monotonic() - begin, folder / "results.json"


def _run(command: list[object], folder: Path, check: bool = True) -> None:
    environment = {**os.environ, "PATH": f"{BIN}:{os.environ['PATH']}", "OMP_NUM_THREADS": "1"}
    subprocess.run([str(one) for one in command], cwd=folder, check=check, capture_output=True, env=environment, timeout=1200)
