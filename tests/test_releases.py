"""What a build makes, that it makes the same each time, and that it refuses what must not be released."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import nbformat
import pytest

from autograder import assignment, notebook
from autograder.releases import BuildError, book_form, build, nbgrader_form, proof
from autograder.releases.leaks import leaks, secrets
from tests import corpus, quick

pytestmark = pytest.mark.xdist_group("releases")
OF = assignment.load(corpus.SOURCE)
NAMES = [cell.grade_id for cell in OF.tests]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a copy of the source, in which a build has run."""
    folder = tmp_path_factory.mktemp("built")
    shutil.copytree(corpus.ROOT / "source", folder / "source")
    (folder / "release" / "minibatches").mkdir(parents=True)
    (folder / "release" / "minibatches" / "old").write_text("of an earlier build")
    source = folder / "source" / "minibatches" / "minibatches.ipynb"
    steps: list[str] = []
    report = build.build(folder, source, steps.append)
    assert len(steps) == 6
    assert report.max_score == 14
    assert report.scores.pop("the solution") == 14
    forms = ("book/minibatches.md", *(f"{form}/minibatches.ipynb" for form in ("classroom", "minibatches", "otter")))
    assert report.scores == {f"release/{name}": 0 for name in forms}
    assert all(path.is_file() for path in report.files)
    return folder


@pytest.fixture
def release(root: Path, tmp_path: Path) -> Path:
    """A copy of the built release/ that a test may spoil."""
    return Path(shutil.copytree(root / "release", tmp_path / "release"))


def test_the_repository_holds_what_the_source_gives(root: Path) -> None:
    assert build.differences(root / "release", corpus.ROOT / "release") == []


def test_the_same_bytes_each_time(root: Path, tmp_path: Path) -> None:
    again, archive = build._make(assignment.load(root / "source" / "minibatches" / "minibatches.ipynb"), tmp_path, str)
    assert build.differences(again, root / "release") == []
    assert archive.read_bytes() == (root / "dist" / archive.name).read_bytes()


def test_differences_are_named(root: Path, release: Path) -> None:
    (release / "otter" / "more.txt").write_text("of somebody's")
    (release / "book" / "minibatches.md").unlink()
    with (release / "minibatches" / "minibatches.ipynb").open("a") as file:
        file.write(" ")
    assert build.differences(root / "release", release) == [
        "release/book/minibatches.md: missing; run autograder build",
        "release/minibatches/minibatches.ipynb: not what the source gives now; run autograder build",
        "release/otter/more.txt: not made by the build; remove it",
    ]


@pytest.mark.parametrize("form", ["minibatches", "otter", "classroom", "book"])
def test_each_form_is_read_without_mending(form: str, root: Path, tmp_path: Path) -> None:
    path = root / "release" / form / "minibatches.ipynb"
    if form == "book":
        path = tmp_path / "page.ipynb"
        book_form.as_notebook(root / "release" / "book" / "minibatches.md", path)
    submission = notebook.read(path, "ada", OF)
    assert submission.repairs == ()
    assert [step.grade_id for step in submission.steps if step.kind == "student"] == ["q1", "q2", "q3", "q4", "q5"]
    assert submission.answers == {"q6": "YOUR ANSWER HERE"}


def test_otter_has_a_question_for_each_check_and_test(root: Path) -> None:
    metadata = json.loads((root / "release" / "otter" / "minibatches.ipynb").read_text())["metadata"]
    assert list(metadata["otter"]["tests"]) == [f"q{number}-check" for number in range(1, 6)]
    with zipfile.ZipFile(root / "dist" / "minibatches-autograder.zip") as archive:
        names = set(archive.namelist())
    assert {f"tests/{name}.py" for name in NAMES} < names
    assert {"run_autograder", "run_otter.py", "course/autograder/otter_plugin.py"} < names
    assert {"course/source/minibatches/minibatches.ipynb", "course/source/minibatches/data/boston-house-prices.csv"} < names
    assert not any("/." in name or "__pycache__" in name for name in names)


def plant(path: Path, change: Callable[[nbformat.NotebookNode], None]) -> None:
    """Change a released notebook."""
    content = nbformat.read(path, as_version=4)
    change(content)
    nbformat.write(content, path)


def test_a_planted_hidden_test_is_found_in_a_cell(release: Path) -> None:
    line = next(one.text for one in secrets(OF) if one.grade_id == "q1-shapes" and one.text.startswith("assert"))

    def change(content: nbformat.NotebookNode) -> None:
        content.cells[9].source += f"\n... {line}"

    plant(release / "otter" / "minibatches.ipynb", change)
    (found,) = leaks(OF, release)
    assert found.startswith("otter/minibatches.ipynb, cell 10 (q1-dataset): line ")
    assert "of q1-shapes, from its hidden test" in found
    with pytest.raises(BuildError, match="put it between the marks"):
        proof.check_files(OF, release)


def test_a_planted_solution_is_found_in_outputs_metadata_and_plain_files(release: Path) -> None:
    line = "full_batch_loader = DataLoader(dataset, batch_size=len(features))"
    assert line in {secret.text for secret in secrets(OF)}

    def change(content: nbformat.NotebookNode) -> None:
        content.cells[3].outputs = [nbformat.v4.new_output("stream", text=f"> {line}\n")]
        content.metadata["note"] = {"deep": [line]}

    plant(release / "minibatches" / "minibatches.ipynb", change)
    (release / "classroom" / "README.md").write_text(f"Try `{line}`.")
    places = [found.partition(": ")[0] for found in leaks(OF, release)]
    assert places == [
        "classroom/README.md",
        "minibatches/minibatches.ipynb, cell 4 (load-data)",
        "minibatches/minibatches.ipynb, the notebook's metadata",
    ]


def test_every_solution_and_hidden_test_has_lines_that_are_looked_for() -> None:
    expected = {cell.grade_id for cell in OF.cells if cell.kind in ("solution", "test", "manual")}
    assert {secret.grade_id for secret in secrets(OF)} == expected


def test_a_changed_copy_of_the_data_is_found(release: Path) -> None:
    with (release / "book" / "data" / "boston-house-prices.csv").open("a") as file:
        file.write("1")
    with pytest.raises(BuildError, match=r"book/data/boston-house-prices\.csv: not the same bytes"):
        proof.check_files(OF, release)


def spoilt_course(folder: Path, old: str, new: str) -> Path:
    """A course whose source notebook differs in a cell; gives the source."""
    source = quick.course(folder)
    content = nbformat.read(source, as_version=4)
    (cell,) = [cell for cell in content.cells if old in cell.source and "BEGIN" in cell.source]
    cell.source = cell.source.replace(old, new, 1)
    nbformat.write(content, source)
    return source


def test_a_wrong_solution_is_refused_and_nothing_is_replaced(tmp_path: Path) -> None:
    source = spoilt_course(tmp_path, "dataset = TensorDataset(features, targets)", "dataset = TensorDataset(targets, features)")
    with pytest.raises(BuildError, match=r"the solution failed in q1-dataset: .*; mend the solution or the test"):
        build.build(tmp_path, source)
    assert not (tmp_path / "release").exists() and not (tmp_path / "dist").exists()


def test_a_test_that_breaks_the_rules_is_refused(tmp_path: Path) -> None:
    source = spoilt_course(tmp_path, "seen = observe.dataset(dataset)", "assert observe.dataset(dataset)")
    with pytest.raises(BuildError, match="q1-dataset, line 6: an assert without a message"):
        build.build(tmp_path, source)


def test_what_nbgrader_refuses_is_an_error_in_one_line(tmp_path: Path) -> None:
    source = spoilt_course(tmp_path, "batch_size=50, shuffle=True)\n### END SOLUTION", "batch_size=50, shuffle=True)")
    with pytest.raises(BuildError, match=r"nbgrader could not make the student version: .") as error:
        nbgrader_form.write(assignment.load(source), tmp_path / "made")
    assert "\n" not in str(error.value)
    assert not (tmp_path / "made").exists()


def test_a_missing_source_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="there is no such source notebook"):
        build.build(tmp_path, tmp_path / "source" / "a" / "a.ipynb")


def test_the_classroom_template_checks_a_solved_notebook(root: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(root / "release" / "classroom", tmp_path / "classroom")
    content = corpus.base_notebook(True)
    for cell in content["cells"]:
        if cell["metadata"]["nbgrader"]["grade_id"] == "q5":
            cell["source"] = "raise NotImplementedError()"
    nbformat.write(nbformat.from_dict(content), folder / "minibatches.ipynb")
    command = [sys.executable, folder / "check.py"]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=600)
    assert done.returncode == 1, done.stderr
    *fine, last = done.stdout.strip().split("\n")
    assert fine == [f"q{number}-check: nothing found" for number in range(1, 5)]
    assert last.startswith("q5-check: AssertionError: There is no class CustomDataset yet.")
