"""The rules of hidden blocks, and how a block is judged without any student."""

import gc
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from autograder import assignment, rules
from autograder.assignment import Assignment, AssignmentError
from autograder.evidence import ObservationFailed
from autograder.judge import judge
from tests import corpus

SOURCE = assignment.load(corpus.SOURCE)


def with_block(block: str, grade_id: str = "q1-dataset") -> Assignment:
    head = f"# {grade_id} (1 point): it is so.\n### BEGIN HIDDEN TESTS\n"
    source = f"{head}{block}\n### END HIDDEN TESTS"
    cells = tuple(replace(cell, source=source) if cell.grade_id == grade_id else cell for cell in SOURCE.cells)
    return Assignment(SOURCE.name, cells, SOURCE.folder)


def test_the_source_keeps_the_rules() -> None:
    assert rules.violations(SOURCE) == []


@pytest.mark.parametrize(
    ("block", "says"),
    [
        ("assert 1 == 1", "an assert without a message"),
        ("assert isinstance(dataset, list), 'no'", "dataset is a student's object"),
        ("seen = observe.dataset(dataset.tensors)", "dataset is a student's object"),
        ("seen = observe.dataset(datasett)", "datasett is bound nowhere"),
        ("try:\n    pass\nexcept Exception:\n    pass", "try is not allowed"),
        ("x = 1\ndel x", "delete is not allowed"),
        ("def f():\n    global dataset", "global is not allowed"),
        ("seen = observe.dataset(value=dataset)", "by position"),
        ("assert (", "not Python"),
    ],
)
def test_a_broken_rule_is_named(block: str, says: str) -> None:
    block = f"from autograder import observe\n{block}"
    found = rules.violations(with_block(block))
    assert any(says in violation and violation.startswith("q1-dataset, line ") for violation in found), found


def verdict_of(block: str, observer: Any = None) -> Any:
    of = with_block(f"from autograder import observe\n{block}")
    return judge(of, of.cell("q1-dataset"), observer or (lambda name, args: None), seed=1)


def test_an_assert_that_fails_is_the_students() -> None:
    verdict = verdict_of("assert 1 == 2, 'one is not two'")
    assert (verdict.state, verdict.message, verdict.points, verdict.line) == ("failed", "one is not two", 0, 4)


def test_a_block_that_passes_gives_the_points() -> None:
    verdict = verdict_of("assert torch.ones(1).sum() == 1, 'no'")
    assert (verdict.state, verdict.points) == ("passed", 1)


@pytest.mark.parametrize("block", ["1 / 0", "observe.nothing_of_this_name(dataset)", "import no_such_module"])
def test_a_fault_in_the_block_is_the_graders(block: str) -> None:
    assert verdict_of(block).state == "grader error"


def test_evidence_of_a_wrong_form_is_named_so() -> None:
    assert verdict_of("observe.dataset(dataset)", lambda name, args: {"type": 3}).state == "malformed evidence"


def test_a_missing_name_names_its_question() -> None:
    def observer(name: str, args: tuple[Any, ...]) -> Any:
        raise ObservationFailed("failed", "dataset is not defined.", missing="dataset")

    verdict = verdict_of("observe.dataset(dataset)", observer)
    assert (verdict.state, verdict.message) == ("failed", "dataset is not defined. Question q1 defines it.")


def test_a_source_with_two_cells_of_one_id(tmp_path: Path) -> None:
    import json

    notebook = json.loads(corpus.SOURCE.read_text())
    notebook["cells"].append({**notebook["cells"][1], "id": "another"})
    path = tmp_path / "minibatches.ipynb"
    path.write_text(json.dumps(notebook))
    with pytest.raises(AssignmentError, match="more than one cell has the grade_id imports"):
        assignment.load(path)


def test_no_course_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assignment, "__file__", str(tmp_path / "a" / "b.py"))
    with pytest.raises(AssignmentError, match=r"is there a source/NAME/NAME\.ipynb"):
        assignment.find(tmp_path)


def test_trees_are_made_right_in_many_threads() -> None:
    """CPython's own parser fails in threads that come in between each other: with these settings, in every run."""
    source = "\n".join(f"name_{number} = [one for one in (1, 2, {number})]" for number in range(50))
    expected = assignment.names_bound(source)
    wrong = []

    class Garbage:
        """Something whose end, in the midst of the parser's work, lets other threads run."""

        def __init__(self) -> None:
            self.itself = self

        def __del__(self) -> None:
            sum(range(100))

    def read_often(depth: int) -> None:
        if depth:  # the parser notes how deep the stack was when it began
            return read_often(depth - 1)
        for _ in range(40):
            Garbage()
            found = assignment.names_bound(source)
            if found != expected:
                wrong.append(found)

    interval, thresholds = sys.getswitchinterval(), gc.get_threshold()
    sys.setswitchinterval(1e-6)
    gc.set_threshold(1)
    try:
        threads = [threading.Thread(target=read_often, args=(5 * number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(interval)
        gc.set_threshold(*thresholds)
    assert len(expected) == 51 and wrong == []
