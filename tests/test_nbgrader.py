"""nbgrader's own commands in a fresh clone: they grade by this package, and say the same as `autograder grade`."""

import html
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import jupytext
import nbformat
import pytest
from nbgrader.api import Gradebook

from tests import corpus, quick
from tests.conftest import SEED, Run, grade

BIN = Path(sys.executable).parent
STUDENTS = ("right", "wrong", "cut-off", "renamed", "page", "empty", "linked", "beside", "text", "two", "answers", "keys")


def nbgrader(course: Path, *arguments: object, status: int = 0) -> str:
    """Run one of nbgrader's commands in a course, without an active environment."""
    environment = {**os.environ, "AUTOGRADER_SEED": SEED, "PATH": "/usr/bin:/bin"}
    done = subprocess.run(
        [BIN / "nbgrader", *map(str, arguments)], cwd=course, env=environment, capture_output=True, text=True, timeout=3600
    )
    output = done.stdout + done.stderr
    assert done.returncode == status, output
    return output


def clone(folder: Path) -> Path:
    """A clone of the repository before anything was run in it, but with short trainings."""
    quick.course(folder)
    shutil.copy(corpus.ROOT / "nbgrader_config.py", folder)
    shutil.copytree(corpus.ROOT / "release" / "minibatches", folder / "release" / "minibatches")
    return folder


def hand_in(course: Path, student: str, notebook: dict[str, Any] | bytes, name: str = "minibatches.ipynb") -> None:
    """Put a notebook where nbgrader looks for it."""
    path = course / "submitted" / student / "minibatches" / name
    path.parent.mkdir(parents=True)
    if isinstance(notebook, bytes):
        path.write_bytes(notebook)
    else:
        nbformat.write(nbformat.from_dict(notebook), path)


def page_solved() -> dict[str, Any]:
    """The book's page as a notebook, solved: of the metadata it has the grade_ids only."""
    solved = {cell["metadata"]["nbgrader"]["grade_id"]: cell["source"] for cell in corpus.base_notebook(True)["cells"]}
    notebook = jupytext.read(corpus.ROOT / "release" / "book" / "minibatches.md", fmt="md:myst")
    for cell in notebook.cells:
        grade_id = cell.metadata["nbgrader"]["grade_id"]
        if grade_id in ("q1", "q2", "q3", "q4", "q5", "q6"):
            cell.source = solved[grade_id]
    return notebook


def answers_only() -> dict[str, Any]:
    """The answers copied to a notebook of their own: nothing tells which cells they are but the names that they define."""
    answers = [cell for cell in corpus.base_notebook(True)["cells"] if cell["metadata"]["nbgrader"]["solution"]]
    for number, cell in enumerate(answers):
        cell |= {"metadata": {}, "id": str(number)}
    return nbformat.from_dict({**corpus.base_notebook(True), "cells": answers})


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course in which generate, autograde, feedback and export have run."""
    folder = clone(tmp_path_factory.mktemp("nbgrader"))
    right = corpus.base_notebook(True)
    right["cells"].append(nbformat.v4.new_code_cell("### BEGIN HIDDEN TESTS\n1000"))
    whole = nbformat.writes(nbformat.from_dict(right)).encode()
    hand_in(folder, "right", right)
    hand_in(folder, "wrong", corpus.notebook(corpus.sample(corpus.SUBMISSIONS / "wrong" / "q1-batch-size-51.py")))
    hand_in(folder, "cut-off", whole[: len(whole) // 2])
    hand_in(folder, "renamed", right, "My solution (2).ipynb")
    hand_in(folder, "page", page_solved())
    hand_in(folder, "empty", b"")
    hand_in(folder, "linked", b"")
    link = folder / "submitted" / "linked" / "minibatches" / "minibatches.ipynb"
    link.unlink()
    link.symlink_to(folder / "submitted" / "wrong" / "minibatches" / "minibatches.ipynb")
    hand_in(folder, "beside", b"")  # the work is in another file
    (folder / "submitted" / "beside" / "minibatches" / "minibatches.json").write_bytes(whole)
    hand_in(folder, "text", jupytext.writes(nbformat.from_dict(right), "py:percent").encode(), "solution.txt")
    hand_in(folder, "two", right, "first.ipynb")
    (folder / "submitted" / "two" / "minibatches" / "second.ipynb").write_bytes(whole + b"\n")
    hand_in(folder, "answers", answers_only())
    more = corpus.base_notebook(True)
    for cell in more["cells"]:
        cell["metadata"]["nbgrader"]["score"] = 2  # nbgrader's format has no such key
    hand_in(folder, "keys", more)
    (folder / "submitted" / "nothing" / "minibatches").mkdir(parents=True)
    nbgrader(folder, "generate_assignment", "minibatches")
    said = nbgrader(folder, "autograde", "minibatches")
    assert "submitted/nothing/minibatches: there is no notebook in this folder" in said
    said = nbgrader(folder, "autograde", "minibatches", "--student", "nothing", status=1)
    assert "No notebooks were matched" in said
    nbgrader(folder, "generate_feedback", "minibatches")
    nbgrader(folder, "export")
    return folder


@pytest.fixture(scope="module")
def graded(course: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """The same submissions graded by `autograder grade`."""
    source = course / "source" / "minibatches" / "minibatches.ipynb"
    paths = [course / "submitted" / student for student in STUDENTS]
    return grade(paths, tmp_path_factory.mktemp("graded"), "--source", source)


def grades(course: Path) -> dict[str, dict[str, Any]]:
    """Each student's grades in the gradebook, by their cells."""
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}") as book:
        return {
            submission.student.id: {one.name: (one.auto_score, one.needs_manual_grade) for one in submission.notebooks[0].grades}
            for submission in book.assignment_submissions("minibatches")
        }


def test_generate_gives_the_release_of_the_source(course: Path) -> None:
    """Short trainings are all in which it differs from the repository's."""
    made = (course / "release" / "minibatches" / "minibatches.ipynb").read_text()
    kept = (corpus.ROOT / "release" / "minibatches" / "minibatches.ipynb").read_text()
    differing = [(a, b) for a, b in zip(made.split("\n"), kept.split("\n"), strict=True) if a != b]
    assert all("NUMBER_OF_EPOCHS" in a or "checksum" in a for a, _ in differing)
    assert len(differing) <= 2


def test_scores_are_those_of_autograder(course: Path, graded: Run) -> None:
    in_gradebook = grades(course)
    assert set(in_gradebook) == set(STUDENTS)
    for student in STUDENTS:
        expected = {test["name"]: test["score"] for test in graded.result(student)["tests"]}
        assert {name: in_gradebook[student][name][0] for name in expected} == expected, student
    assert sum(in_gradebook["right"][name][0] for name in expected) == 14
    assert graded.failed("wrong") == {"q1-batch-counts"}
    assert graded.failed("page") == graded.failed("renamed") == set()
    assert sum(in_gradebook["beside"][name][0] for name in expected) == 14
    assert sum(in_gradebook["keys"][name][0] for name in expected) == 14
    assert sum(in_gradebook["answers"][name][0] for name in expected) == 14
    assert sum(in_gradebook["text"][name][0] for name in expected) == 14
    assert sum(in_gradebook["two"][name][0] for name in expected) == 0
    assert sum(in_gradebook["linked"][name][0] for name in expected) == 0
    assert 0 < sum(in_gradebook["cut-off"][name][0] for name in expected) < 14


def test_of_a_link_to_a_classmates_work_nothing_is_shown(course: Path) -> None:
    made = (course / "autograded" / "linked" / "minibatches" / "minibatches.ipynb").read_text()
    assert "a link to a file outside" in made and "batch_size=50 + 1" not in made


def test_written_answers_wait_for_a_person(course: Path) -> None:
    assert grades(course)["right"]["q6"] == (None, True)
    assert not grades(course)["wrong"]["q1-batch-counts"][1]


def test_export_has_a_row_for_each_student(course: Path) -> None:
    rows = (course / "grades.csv").read_text().strip().split("\n")
    assert len(rows) == 1 + len(STUDENTS)


def test_feedback_explains_and_hides(course: Path, graded: Run) -> None:
    for student in STUDENTS:
        page = (course / "feedback" / student / "minibatches" / "minibatches.html").read_text()
        assert "from autograder import" not in page
        assert "END HIDDEN TESTS" not in page
        for message in graded.messages(student).values():
            assert message.split("\n")[0][:40] in html.unescape(page), student
    right = (course / "feedback" / "right" / "minibatches" / "minibatches.html").read_text()
    assert "features: torch.float32 (506, 13)" in right, "the student's outputs are shown"
    cut_off = (course / "feedback" / "cut-off" / "minibatches" / "minibatches.html").read_text()
    assert "the file is damaged" in cut_off


def test_in_an_event_loop_and_with_a_fault_of_the_grader(tmp_path: Path) -> None:
    """As formgrader's buttons do it; what can't be judged is left to a person, and is no zero."""
    folder = clone(tmp_path)
    source = folder / "source" / "minibatches" / "minibatches.ipynb"
    text = source.read_text()
    source.write_text(text.replace("seen = observe.dataset(dataset)", "seen = observe.no_such_observer(dataset)"))
    assert source.read_text() != text
    hand_in(folder, "ada", corpus.base_notebook(True))
    script = (
        "import asyncio\n"
        "from nbgrader.apps import NbGraderAPI\n"
        "from traitlets.config import PyFileConfigLoader\n"
        "api = NbGraderAPI(config=PyFileConfigLoader('nbgrader_config.py').load_config())\n"
        "async def main():\n"
        "    print(api.generate_assignment('minibatches'), api.autograde('minibatches', 'ada'))\n"
        "asyncio.run(main())\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=folder, capture_output=True, text=True, timeout=600)
    assert done.stdout.count("'success': True") == 2, done.stdout + done.stderr
    found = grades(folder)["ada"]
    assert found["q1-dataset"] == (None, True)
    assert found["q1-shapes"] == (1, False)


def test_a_servers_log_shows_nothing_of_the_tests(tmp_path: Path) -> None:
    """formgrader shows the log in a window, and a server's log takes everything: messages to kernels hold the tests' inputs."""
    source = quick.course(tmp_path)
    notebook = corpus.write(corpus.Sample("ada", tmp_path, {"base": "solved"}, ()), tmp_path)
    script = (
        "import logging, sys\n"
        "from pathlib import Path\n"
        "from traitlets.config import Application\n"
        "server = Application.instance()\n"
        "server.log_level = 'DEBUG'\n"
        "server.log.addHandler(logging.StreamHandler(sys.stdout))\n"
        "server.log.debug('everything is logged')\n"
        "from autograder import assignment, batch\n"
        "from autograder.submissions import Found\n"
        f"of = assignment.load(Path({str(source)!r}))\n"
        f"print(batch.grade_one(Found('ada', Path({str(notebook)!r})), of, 1).score)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=corpus.ROOT, capture_output=True, text=True, timeout=600)
    assert done.stdout.splitlines() == ["everything is logged", "14.0"], done.stdout[:2000] + done.stderr[-2000:]


def test_validate_fails_the_unsolved_release_and_passes_a_solved_one(course: Path, tmp_path: Path) -> None:
    output = nbgrader(course, "validate", "release/minibatches/minibatches.ipynb")
    assert "VALIDATION FAILED ON 6 CELL(S)" in output, "five checks, and the written answer"
    assert "There is no variable dataset yet" in output
    shutil.copytree(course / "release" / "minibatches", course / "solved")
    nbformat.write(nbformat.from_dict(corpus.base_notebook(True)), course / "solved" / "minibatches.ipynb")
    assert "Success! Your notebook passes all the tests." in nbgrader(course, "validate", "solved/minibatches.ipynb")
