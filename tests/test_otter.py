"""`otter run` with the autograder zip, and the zip as Gradescope runs it: the same scores as `autograder grade`."""

import json
import os
import pickle
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import nbformat
import pytest
from otter.test_files import GradingResults

from autograder import assignment
from autograder.otter_plugin import Grade, put_aside
from autograder.releases import nbgrader_form, otter_form
from tests import corpus, quick
from tests.conftest import SEED, Run, grade

BIN = Path(sys.executable).parent
PLACE = {"source": "course/source/minibatches/minibatches.ipynb"}


def run(command: list[object], folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command in a folder, with the tests' seed."""
    environment = {**os.environ, "AUTOGRADER_SEED": SEED}
    return subprocess.run([*map(str, command)], cwd=folder, env=environment, capture_output=True, text=True, timeout=900)


def build_zip(folder: Path) -> Path:
    """The autograder zip and otter's student version of the course in a folder."""
    of = assignment.load(folder / "source" / "minibatches" / "minibatches.ipynb")
    nbgrader_form.write(of, folder / "release" / "minibatches")
    made = folder / "dist" / "minibatches-autograder.zip"
    otter_form.write(of, folder / "release" / "minibatches", folder / "release" / "otter", made)
    return made


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course with short trainings, built for otter."""
    folder = tmp_path_factory.mktemp("otter")
    quick.course(folder)
    build_zip(folder)
    return folder


def otter_notebook(course: Path, wrong: str = "") -> dict[str, Any]:
    """Otter's student version, solved, with a sample's mistake if one is named."""
    other = corpus.notebook(corpus.sample(corpus.SUBMISSIONS / "wrong" / f"{wrong}.py")) if wrong else corpus.base_notebook(True)
    solved = {cell["metadata"].get("nbgrader", {}).get("grade_id"): cell["source"] for cell in other["cells"]}
    notebook = nbformat.read(course / "release" / "otter" / "minibatches.ipynb", as_version=4)
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("grade_id") in ("q1", "q2", "q3", "q4", "q5"):
            cell.source = solved[cell.metadata.nbgrader.grade_id]
    return notebook


@pytest.fixture(scope="module")
def submissions(course: Path) -> dict[str, Path]:
    """Two submissions in otter's form."""
    notebooks = {
        "solved": otter_notebook(course),
        "wrong": otter_notebook(course, "q1-batch-size-51"),
    }
    paths = {}
    for name, notebook in notebooks.items():
        paths[name] = course / "handed-in" / f"{name}.ipynb"
        paths[name].parent.mkdir(exist_ok=True)
        nbformat.write(nbformat.from_dict(notebook), paths[name])
    return paths


@pytest.fixture(scope="module")
def graded(course: Path, submissions: dict[str, Path]) -> Run:
    """What `autograder grade` says of them."""
    source = course / "source" / "minibatches" / "minibatches.ipynb"
    return grade(submissions.values(), course / "graded", "--source", source)


def same(otters: dict[str, Any], ours: dict[str, Any]) -> bool:
    """Whether two results.json have the same scores and feedback, test by test."""

    def essence(of: dict[str, Any]) -> list[tuple[Any, ...]]:
        return [(test["name"], test["score"], test["max_score"], test["output"]) for test in of["tests"]]

    return essence(otters) == essence(ours) and otters["output"] == ours["output"]


@pytest.mark.parametrize("name", ["solved", "wrong"])
def test_otter_run_says_the_same(name: str, course: Path, submissions: dict[str, Path], graded: Run, tmp_path: Path) -> None:
    archive = course / "dist" / "minibatches-autograder.zip"
    done = run([BIN / "otter", "run", "-a", archive, submissions[name], "-o", tmp_path], tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    result = json.loads((tmp_path / "results.json").read_text())
    assert same(result, graded.result(name))
    assert {test["visibility"] for test in result["tests"]} == {"visible"}
    assert {"solved": 14, "wrong": 13}[name] == sum(test["score"] for test in result["tests"])


class _Bomb:
    """Leaves a file behind wherever it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return (os.mkdir, (str(self.path),))


def gradescope(course: Path, folder: Path) -> Path:
    """Gradescope's folder tree, with the zip unpacked in it."""
    with zipfile.ZipFile(course / "dist" / "minibatches-autograder.zip") as archive:
        archive.extractall(folder / "source")
    (folder / "submission").mkdir()
    (folder / "results").mkdir()
    (folder / "submission_metadata.json").write_text('{"users": []}')
    return folder


def test_gradescope_gets_a_result_for_a_damaged_and_hostile_upload(course: Path, tmp_path: Path) -> None:
    root = gradescope(course, tmp_path / "autograder")
    upload = root / "submission"
    whole = nbformat.writes(nbformat.from_dict(otter_notebook(course)))
    (upload / "my answers.ipynb").write_text(whole[: len(whole) // 2])
    (upload / ".OTTER_LOG").write_bytes(pickle.dumps(_Bomb(tmp_path / "unpickled")))
    (upload / "otter.py").write_text(f"import os; os.mkdir({str(tmp_path / 'imported')!r})")
    (upload / "tests").write_text("in otter's way")

    done = run([sys.executable, root / "source" / "run_otter.py"], tmp_path)

    assert done.returncode == 0, done.stdout + done.stderr
    result = json.loads((root / "results" / "results.json").read_text())
    points = {test["name"]: test["score"] for test in result["tests"]}
    assert len(points) == 11 and points["q1-dataset"] == 1 and points["q5-streaming"] == 0
    assert not (tmp_path / "unpickled").exists() and not (tmp_path / "imported").exists()


def test_an_upload_without_a_notebook_has_a_result(course: Path, tmp_path: Path) -> None:
    root = gradescope(course, tmp_path / "autograder")
    (root / "submission" / "answers.pdf").write_bytes(b"%PDF")
    put_aside(root, "submission.ipynb")
    plugin = Grade(str(root / "submission" / "submission.ipynb"), {}, PLACE)
    plugin.before_grading(None)
    results = GradingResults([])
    plugin.after_grading(results)
    assert results.total == 0 and results.possible == 14
    assert "there is no notebook in this folder" in results.output


def test_a_fault_of_the_grader_gives_no_score(submissions: dict[str, Path], tmp_path: Path) -> None:
    source = quick.course(tmp_path / "course")
    source.write_text(source.read_text().replace("observe.dataset(dataset)", "observe.no_such_observer(dataset)"))
    archive = build_zip(tmp_path / "course")
    done = run([BIN / "otter", "run", "-a", archive, submissions["wrong"], "-o", tmp_path], tmp_path)
    assert done.returncode != 0
    assert "not judged, by a fault of the grader's own" in done.stdout + done.stderr
    assert not (tmp_path / "results.json").exists()


def test_checks_in_the_student_version_say_what_is_wrong(course: Path) -> None:
    """The notebook as a student runs it, with one mistake."""
    from nbclient import NotebookClient

    notebook = nbformat.from_dict(otter_notebook(course, "q1-batch-size-51"))
    folder = course / "release" / "otter"
    NotebookClient(notebook, resources={"metadata": {"path": str(folder)}}, allow_errors=True).execute()
    said = {
        cell.metadata.nbgrader.grade_id: cell.outputs[0].data["text/plain"]
        for cell in notebook.cells
        if cell.source.startswith("grader.check")
    }
    assert "One epoch of mini_batch_loader gave 10 batches; expected 11." in said.pop("q1-check")
    assert len(said) == 4
    assert all(text.endswith("All test cases passed!") for text in said.values()), said
