"""The command line: what it prints and how it ends, with good input and bad."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import nbformat
import pytest

from tests import corpus
from tests.conftest import SEED, grade, run_autograder


def write_base(folder: Path, name: str, solved: bool) -> Path:
    path = folder / f"{name}.ipynb"
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(nbformat.from_dict(corpus.base_notebook(solved)), path)
    return path


def test_reports_of_a_run(tmp_path: Path) -> None:
    solved = write_base(tmp_path, "solved", True)
    unsolved = write_base(tmp_path / "unsolved" / "minibatches", "minibatches", False).parent
    broken = tmp_path / "broken.ipynb"
    broken.write_text("no notebook at all")
    run = grade([solved, unsolved, broken, tmp_path / "lost.ipynb"], tmp_path / "out")

    assert run.status == 1
    assert [row["student"] for row in run.grades()] == ["broken", "lost", "solved", "unsolved"]
    by_student = {row["student"]: row for row in run.grades()}
    assert (by_student["solved"]["score"], by_student["solved"]["state"]) == ("14", "graded")
    assert (by_student["unsolved"]["score"], by_student["unsolved"]["state"]) == ("0", "graded")
    assert by_student["broken"]["state"] == by_student["lost"]["state"] == "unreadable"
    assert "broken.ipynb: not a notebook" in run.output
    assert "lost.ipynb: there is no such file or folder" in run.output
    names = [test["name"] for test in run.result("broken")["tests"]]
    assert names == [cell for cell in by_student["solved"] if cell.startswith("q")]
    assert run.result("solved")["extra_data"]["sandbox"]["level"] in ("full", "contained")
    assert run.result("solved")["extra_data"]["seed"] == 20240607
    page = (tmp_path / "out" / "unsolved" / "feedback.html").read_text()
    assert "NotImplementedError" in page and "q5-streaming" in page


def test_only_what_has_changed_is_graded_again(tmp_path: Path) -> None:
    ada, bob = write_base(tmp_path, "ada", False), write_base(tmp_path, "bob", False)
    out = tmp_path / "out"
    assert "graded before" not in grade([ada, bob], out).output
    first = grade([ada, bob], out)
    assert "2 submission(s), 2 of them graded before" in first.output
    assert [row["student"] for row in first.grades()] == ["ada", "bob"]

    bob.write_text(bob.read_text().replace("raise NotImplementedError()", "raise NotImplementedError"))
    assert "2 submission(s), 1 of them graded before" in grade([ada, bob], out).output
    assert "graded before" not in grade([ada], out, seed="2").output
    assert json.loads((out / "ada" / "results.json").read_text())["extra_data"]["seed"] == 2
    assert "graded before" not in grade([ada], out, "--again", seed="2").output
    assert "graded before" not in grade([ada], out, "--cell-seconds", 100, seed="2").output
    record = out / "record.jsonl"
    record.write_text(record.read_text() + '7\n{"student": "cut o')
    assert "1 of them graded before" in grade([ada], out, "--cell-seconds", 100, seed="2").output
    (out / "ada" / "feedback.html").unlink()
    assert "graded before" not in grade([ada], out, "--cell-seconds", 100, seed="2").output
    assert "1 of them graded before" in grade([ada], out, "--cell-seconds", 100, seed="2").output


def test_a_pipe_in_the_place_of_a_notebook(tmp_path: Path) -> None:
    (tmp_path / "ada").mkdir()
    os.mkfifo(tmp_path / "ada" / "minibatches.ipynb")
    run = grade([tmp_path / "ada"], tmp_path / "out")
    assert run.status == 1
    assert "minibatches.ipynb: not a file but a folder, a pipe or a device" in run.output


def test_what_could_not_be_graded_is_tried_again(tmp_path: Path) -> None:
    broken = tmp_path / "ada.ipynb"
    broken.write_text("no notebook")
    assert grade([broken], tmp_path / "out").status == 1
    again = grade([broken], tmp_path / "out")
    assert again.status == 1 and "graded before" not in again.output


def test_what_takes_long_to_import_is_imported_late() -> None:
    """In that time the warm parent starts; nbformat alone takes a second."""
    code = "import sys, autograder.cli; print([one for one in ('nbformat', 'torch', 'pandas') if one in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=corpus.ROOT)
    assert done.stdout == "[]\n", done.stderr


def test_a_stopped_run_goes_on_where_it_was(tmp_path: Path) -> None:
    unsolved = write_base(tmp_path, "ada", False)
    endless = tmp_path / "bob.ipynb"
    endless.write_text(unsolved.read_text().replace("raise NotImplementedError()", "while True: pass"))
    out = tmp_path / "out"
    command = [sys.executable, "-m", "autograder.cli", "grade", unsolved, endless, "--output", out, "--seed", SEED]
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)  # in the background it is ignored, which the command would inherit
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    signal.signal(signal.SIGINT, before)
    try:
        while not (out / "record.jsonl").exists():
            time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=60)[0]
    finally:
        process.kill()
    assert process.returncode == 130
    assert "stopped; 1 of 2 are graded, and the same command goes on from there" in said and "Traceback" not in said

    shutil.copyfile(unsolved, endless)
    done = grade([unsolved, endless], out)
    assert "1 of them graded before" in done.output
    assert [row["state"] for row in done.grades()] == ["graded", "graded"]


def test_two_submissions_of_one_student_are_refused(tmp_path: Path) -> None:
    one, other = write_base(tmp_path / "a", "ada", True), write_base(tmp_path / "b", "ada", True)
    done = run_autograder("grade", one, other, "--output", tmp_path / "out")
    assert done.returncode == 2
    assert "two submissions of ada" in done.stderr
    assert not (tmp_path / "out").exists()


def test_a_folder_with_many_notebooks_is_named(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_base(tmp_path / "ada", name, True)
    run = grade([tmp_path / "ada"], tmp_path / "out")
    assert run.status == 1
    assert "more than one notebook, and none is called minibatches.ipynb" in run.output


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["grade"], "Missing argument"),
        (["grade", "x.ipynb"], "Missing option"),
        (["grade", "x.ipynb", "-o", "{tmp}/out", "--source", "{tmp}/none.ipynb"], "there is no such source notebook"),
        (["grade", "x.ipynb", "-o", "{tmp}/out", "--level", "best"], "expected full or contained"),
        (["grade", "{tmp}/..", "-o", "{tmp}/out"], "gives no name of a student"),
        (["polish"], "No such command"),
    ],
)
def test_wrong_usage(tmp_path: Path, arguments: list[str], says: str) -> None:
    done = run_autograder(*(one.format(tmp=tmp_path) for one in arguments))
    assert done.returncode == 2
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_a_source_that_is_no_notebook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "source.ipynb"
    source.write_text("{}")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    done = run_autograder("grade", "x.ipynb", "-o", tmp_path / "out", "--source", source)
    assert done.returncode == 2
    assert "not a readable notebook" in done.stderr
    due = time.monotonic() + 60  # the warm parent was on its way already: it ends by itself, and takes its folder with it
    while list(tmp_path.glob("autograder-*")) and time.monotonic() < due:
        time.sleep(0.2)
    assert not list(tmp_path.glob("autograder-*"))


def test_a_seed_that_is_no_number(tmp_path: Path) -> None:
    done = run_autograder("grade", "x.ipynb", "-o", tmp_path / "out", seed="seven")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_reports_that_cannot_be_written(tmp_path: Path) -> None:
    in_the_way = tmp_path / "out"
    in_the_way.write_text("a file")
    done = run_autograder("grade", write_base(tmp_path, "ada", True), "-o", in_the_way)
    assert done.returncode == 3
    assert "the reports can't be written" in done.stderr


@pytest.mark.parametrize("command", [[], ["grade"], ["build"]])
def test_help(command: list[str]) -> None:
    done = run_autograder(*command, "--help")
    assert done.returncode == 0
    assert "Usage" in done.stdout


def test_the_same_scores_with_other_seeds_and_jobs(tmp_path: Path) -> None:
    samples = [corpus.sample(corpus.SUBMISSIONS / "wrong" / f"{name}.py") for name in ("q2-no-zero-grad", "q1-drop-last-mini")]
    notebooks = [corpus.write(sample, tmp_path) for sample in samples]
    one = grade(notebooks, tmp_path / "one", "--jobs", 1, seed="1")
    other = grade(reversed(notebooks), tmp_path / "other", "--jobs", 2, seed="2")
    assert (tmp_path / "one" / "grades.csv").read_text() == (tmp_path / "other" / "grades.csv").read_text()
    seeds = [
        json.loads((run.folder / samples[0].name / "results.json").read_text())["extra_data"]["seed"] for run in (one, other)
    ]
    assert seeds == [1, 2]
