"""Whatever the state of a file: if the work is in it, it is read; if not, one line says why."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from autograder import assignment
from autograder.notebook import Submission, Unreadable, read
from tests import corpus

SOURCE = assignment.load(corpus.SOURCE)


def read_data(tmp_path: Path, data: bytes | str) -> Submission:
    path = tmp_path / "ada.ipynb"
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return read(path, "ada", SOURCE)


def student_cells(submission: Submission) -> list[str]:
    return [step.source for step in submission.steps if step.kind == "student"]


def solved() -> dict[str, Any]:
    return copy.deepcopy(corpus.base_notebook(True))


def solutions() -> list[str]:
    graded = {cell.grade_id for cell in SOURCE.cells if cell.kind == "solution"}
    return [cell["source"] for cell in solved()["cells"] if cell["metadata"].get("nbgrader", {}).get("grade_id") in graded]


def test_a_notebook_as_handed_out(tmp_path: Path) -> None:
    submission = read_data(tmp_path, json.dumps(solved()).encode())
    assert student_cells(submission) == solutions()
    assert submission.repairs == ()
    assert [step.grade_id for step in submission.steps if step.kind == "test"] == [cell.grade_id for cell in SOURCE.tests]
    assert submission.answers["q6"]


def strip_metadata(notebook: dict[str, Any]) -> None:
    for cell in notebook["cells"]:
        cell["metadata"] = {}
        cell["id"] = "x"


def duplicate_ids(notebook: dict[str, Any]) -> None:
    for cell in notebook["cells"]:
        cell["id"] = "same"


def sources_as_lists(notebook: dict[str, Any]) -> None:
    for cell in notebook["cells"]:
        cell["source"] = cell["source"].splitlines(keepends=True)


def metadata_of_wrong_types(notebook: dict[str, Any]) -> None:
    for number, cell in enumerate(notebook["cells"]):
        cell["metadata"] = ["nbgrader"] if number % 2 else {"nbgrader": "yes"}


def without_test_cells(notebook: dict[str, Any]) -> None:
    kept = {cell.grade_id for cell in SOURCE.cells if cell.kind == "solution"}
    notebook["cells"] = [cell for cell in notebook["cells"] if cell["metadata"]["nbgrader"]["grade_id"] in kept]


def answers_as_markdown(notebook: dict[str, Any]) -> None:
    for cell in notebook["cells"]:
        cell["cell_type"] = "markdown"


@pytest.mark.parametrize(
    "damage",
    [strip_metadata, duplicate_ids, sources_as_lists, metadata_of_wrong_types, without_test_cells, answers_as_markdown],
)
def test_damaged_cells_are_read(tmp_path: Path, damage: Callable[[dict[str, Any]], None]) -> None:
    notebook = solved()
    damage(notebook)
    submission = read_data(tmp_path, json.dumps(notebook).encode())
    assert [source.strip() for source in student_cells(submission)] == [source.strip() for source in solutions()]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "latin-1"])
def test_other_encodings(tmp_path: Path, encoding: str) -> None:
    data = json.dumps(solved()).encode(encoding)
    if encoding == "utf-16-le":
        data = b"\xff\xfe" + data
    assert student_cells(read_data(tmp_path, data)) == solutions()


def test_a_file_that_was_cut_off(tmp_path: Path) -> None:
    text = json.dumps(solved(), indent=1)
    end = text.index("class CustomDataset")
    submission = read_data(tmp_path, text[:end].encode())
    assert student_cells(submission) == solutions()[:4]
    assert any("damaged" in repair for repair in submission.repairs)
    assert "q5: no such cell was found" in submission.repairs


def test_an_answer_in_a_locked_cell_is_run(tmp_path: Path) -> None:
    notebook = corpus.base_notebook(False)
    for cell in notebook["cells"]:
        if cell["metadata"]["nbgrader"]["grade_id"] == "q1-check":
            cell["source"] = solutions()[0]
    submission = read_data(tmp_path, json.dumps(notebook).encode())
    ids = [step.grade_id for step in submission.steps]
    assert submission.steps[ids.index("q1-check") - 1].source == solutions()[0]
    assert any("q1-check" in repair for repair in submission.repairs)


@pytest.mark.parametrize(("place", "above"), [("q2-check", True), ("q2-check", False), ("q2-losses", True), ("q2-losses", False)])
def test_of_a_locked_cell_with_an_answer_the_answer_is_run_before_it(tmp_path: Path, place: str, above: bool) -> None:
    notebook = corpus.base_notebook(False)
    answer = solutions()[1]
    for cell in notebook["cells"]:
        if cell["metadata"]["nbgrader"]["grade_id"] == place:
            cell["source"] = "\n".join([answer, cell["source"]] if above else [cell["source"], answer])
    steps = read_data(tmp_path, json.dumps(notebook).encode()).steps
    ids = [step.grade_id for step in steps]
    own = steps[ids.index(place) - 1]
    assert own.kind == "student" and "def train" in own.source and "_losses" not in own.source
    assert "q2" not in ids  # the empty exercise would only raise


@pytest.mark.parametrize("question", [1, 2, 3])
def test_a_check_that_was_merged_with_an_answer_is_left_out(tmp_path: Path, question: int) -> None:
    notebook = solved()
    cells = {cell["metadata"]["nbgrader"]["grade_id"]: cell for cell in notebook["cells"]}
    answer, check = cells[f"q{question}"], cells[f"q{question}-check"]
    answer["source"] += "\n\n" + check["source"]
    submission = read_data(tmp_path, json.dumps(notebook).encode())
    assert student_cells(submission) == solutions()
    assert any("check" in repair for repair in submission.repairs)


def test_a_check_whose_values_are_used_stays(tmp_path: Path) -> None:
    notebook = solved()
    cells = {cell["metadata"]["nbgrader"]["grade_id"]: cell for cell in notebook["cells"]}
    merged = cells["q2-check"]["source"] + "\nprint(_line.weight)\n" + cells["q3"]["source"]
    cells["q3"]["source"] = merged
    assert merged in student_cells(read_data(tmp_path, json.dumps(notebook).encode()))


def test_two_statements_in_a_line_stay_together(tmp_path: Path) -> None:
    notebook = solved()
    cells = {cell["metadata"]["nbgrader"]["grade_id"]: cell for cell in notebook["cells"]}
    merged = cells["q2"]["source"] + "\n" + cells["q2-check"]["source"] + "; rows = 4"
    cells["q2"]["source"] = merged
    assert merged in student_cells(read_data(tmp_path, json.dumps(notebook).encode()))


def test_copied_answers_are_all_run_in_order(tmp_path: Path) -> None:
    notebook = solved()
    place = next(n for n, cell in enumerate(notebook["cells"]) if cell["metadata"]["nbgrader"]["grade_id"] == "q2")
    first = copy.deepcopy(notebook["cells"][place])
    first["source"] = "def train(*arguments):\n    pass"
    notebook["cells"].insert(place, first)
    sources = student_cells(read_data(tmp_path, json.dumps(notebook).encode()))
    assert sources[1:3] == [first["source"], solutions()[1]]


def test_what_a_student_wrote_into_given_cells_does_not_run(tmp_path: Path) -> None:
    notebook = solved()
    for cell in notebook["cells"]:
        if cell["metadata"]["nbgrader"]["grade_id"] == "load-data":
            cell["source"] = "boston_prices_df = None"
    submission = read_data(tmp_path, json.dumps(notebook).encode())
    given = {step.grade_id: step.source for step in submission.steps if step.kind == "given"}
    assert given["load-data"] == SOURCE.cell("load-data").source
    assert student_cells(submission) == solutions()


def with_sources(base: dict[str, Any], sources: dict[str, str]) -> bytes:
    for cell in base["cells"]:
        cell["source"] = sources.get(cell["metadata"]["nbgrader"]["grade_id"], cell["source"])
    return json.dumps(base).encode()


def answering(submission: Submission) -> dict[str, str]:
    """The student's code by the question whose cell it is taken for, comments left out."""
    found: dict[str, str] = {}
    for step in submission.steps:
        if step.kind == "student":
            lines = [line for line in step.source.split("\n") if line.strip() and not line.strip().startswith("#")]
            found[step.grade_id] = "\n".join(filter(None, (found.get(step.grade_id, ""), *lines)))
    return found


def test_answers_that_stand_in_one_cell(tmp_path: Path) -> None:
    apart = answering(read_data(tmp_path, json.dumps(solved()).encode()))
    everything = with_sources(corpus.base_notebook(False), {"q5": "\n\n".join(solutions())})
    submission = read_data(tmp_path, everything)
    assert answering(submission) == apart
    assert "one cell answered q1, q2, q3, q4, q5; it was taken apart" in submission.repairs


def test_answers_that_were_pasted_twice(tmp_path: Path) -> None:
    twice = "\n\n".join(2 * solutions())
    notebook = {"cells": [{"cell_type": "code", "metadata": {}, "source": twice}], "nbformat": 4, "nbformat_minor": 5}
    steps = read_data(tmp_path, json.dumps(notebook).encode()).steps
    assert [step.grade_id for step in steps if step.kind == "student"] == ["q1", "q2", "q3", "q4", "q5"]


def test_an_answer_that_stands_above_the_next_one(tmp_path: Path) -> None:
    apart = answering(read_data(tmp_path, json.dumps(solved()).encode()))
    stub = next(
        cell["source"] for cell in corpus.base_notebook(False)["cells"] if cell["metadata"]["nbgrader"]["grade_id"] == "q3"
    )
    late = with_sources(solved(), {"q3": stub, "q4": "\n".join(solutions()[2:4])})
    assert answering(read_data(tmp_path, late)) == apart


def test_a_cell_that_uses_other_answers_stays_whole(tmp_path: Path) -> None:
    again = solutions()[3] + "\ndataset = None\nloss_vs_epoch = list(loss_vs_epoch)"
    submission = read_data(tmp_path, with_sources(solved(), {"q4": again}))
    assert student_cells(submission)[3] == again


def test_an_answer_that_rests_on_a_later_one_stays_with_it(tmp_path: Path) -> None:
    own_class = "class CustomDataset(TensorDataset):\n    pass\n\ndataset = CustomDataset(features, targets)"
    stub = next(
        cell["source"] for cell in corpus.base_notebook(False)["cells"] if cell["metadata"]["nbgrader"]["grade_id"] == "q5"
    )
    submission = read_data(tmp_path, with_sources(solved(), {"q1": own_class, "q5": stub}))
    assert student_cells(submission)[0] == own_class


def test_another_display_of_figures_is_not_asked_for(tmp_path: Path) -> None:
    submission = read_data(tmp_path, with_sources(solved(), {"q4": "%matplotlib widget\n" + solutions()[3]}))
    assert student_cells(submission)[3] == "%matplotlib inline\n" + solutions()[3]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "the file is empty"),
        (b"hello", "not a notebook"),
        (b"[1, 2, 3]", "there is no code in it"),
        (b'{"cells": 3}', "not a notebook"),
        (b"\x00\x01\x02", "not a notebook"),
        (b"[" * 100_000, "not a notebook"),
        (b"PK\x03\x04 a zip file", "not a notebook"),
    ],
)
def test_no_work_to_be_found(tmp_path: Path, data: bytes, says: str) -> None:
    with pytest.raises(Unreadable, match=says):
        read_data(tmp_path, data)


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="can't be read"):
        read(tmp_path / "gone.ipynb", "ada", SOURCE)


def test_a_folder_in_place_of_a_file(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="not a file but a folder"):
        read(tmp_path, "ada", SOURCE)
