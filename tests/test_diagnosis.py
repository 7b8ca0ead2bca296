"""The diagnosis: which name is said for which work, when none is, and what student code can put into the words."""

import os
import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from autograder import assignment, diagnosis, grading, local, mistakes
from autograder.assignment import Assignment
from autograder.diagnosis import Diagnosis, Work, diagnose_all
from autograder.judge import judge
from autograder.local import Local
from autograder.matching import Candidate, fitting
from autograder.mistakes import Mistake
from autograder.notebook import Submission
from autograder.observe import files
from autograder.reports.feedback import feedback_fragment, feedback_html
from autograder.reports.words import feedback_text
from autograder.results import Result
from autograder.verdict import Verdict
from tests import corpus, tiny

SEED = 5


@pytest.fixture(scope="module")
def real() -> Assignment:
    return assignment.load(corpus.SOURCE)


def verdicts_on(of: Assignment, question: str, code: str, seed: int = SEED) -> tuple[tuple[Verdict, ...], Work]:
    """The verdicts on a question solved by that code, and what is known of the cell, as the grader has it."""
    work = Local(of, question, code)
    verdicts = tuple(judge(of, cell, work.observer(cell), seed) for cell in local.tests_of(of, question))
    shown = [{"output_type": "error", "ename": work.error[0], "evalue": work.error[1]}] if work.error else []
    return verdicts, Work({question: code}, {question: shown})


def said(of: Assignment, question: str, code: str, folder: Path | None = None, seed: int = SEED) -> dict[str, Diagnosis]:
    verdicts, work = verdicts_on(of, question, code, seed)
    return diagnose_all(of, verdicts, seed, work, folder)


def q1(dataset: str, mini: str = "DataLoader(dataset, batch_size=50)") -> str:
    return f"dataset = {dataset}\nfull_batch_loader = DataLoader(dataset, batch_size=len(dataset))\nmini_batch_loader = {mini}\n"


def q2(*inner: str, before: str = "", total: str = "total += loss.item()", result: str = "totals.append(total)") -> str:
    """A train in whose batch loop these lines stand."""
    lines = inner or ("optimizer.zero_grad()", "loss = loss_function(model(x), y)", "loss.backward()", "optimizer.step()")
    body = "".join(f"            {line}\n" for line in (*lines, total))
    return (
        f"def train(model, dataloader, loss_function, optimizer, number_of_epochs):\n    totals = []\n    {before or 'pass'}\n"
        f"    for _ in range(number_of_epochs):\n        total = 0.0\n        for x, y in dataloader:\n{body}        {result}\n    return totals\n"
    )


def q3(first: str = "optim.Adam(one.parameters())", loader: str = "mini_batch_loader", after: str = "") -> str:
    return (
        f"one = make_model()\nloss_vs_epoch = train(one, full_batch_loader, loss_function, {first}, NUMBER_OF_EPOCHS)\n"
        f"two = make_model()\nloss_vs_epoch_batched = train(two, {loader}, loss_function, optim.Adam(two.parameters()), NUMBER_OF_EPOCHS)\n"
        f"{after}\n"
    )


def q4(start: int = 1, legend: str = "ax.legend()", labels: str = "ax.set(xlabel='epoch', ylabel='loss')") -> str:
    return (
        f"fig, ax = plt.subplots()\nx = range({start}, NUMBER_OF_EPOCHS + {start})\nax.plot(x, loss_vs_epoch, label='full')\n"
        f"ax.plot(x, loss_vs_epoch_batched, label='mini')\n{labels}\n{legend}\n"
    )


def q5(
    values: str = "values[:, :13], values[:, 13:]", rows: str = "-(-self.rows // self.size)", where: str = "k * self.size"
) -> str:
    return (
        "class CustomDataset(Dataset):\n"
        "    def __init__(self, path, batch_size):\n"
        "        self.path, self.size = path, batch_size\n"
        "        with open(path) as file:\n            self.rows = sum(1 for _ in file)\n"
        f"    def __len__(self):\n        return {rows}\n"
        "    def __getitem__(self, k):\n"
        "        if k >= len(self):\n            raise IndexError(k)\n"
        f"        table = pd.read_csv(self.path, sep=r'\\s+', header=None, skiprows={where}, nrows=self.size)\n"
        "        values = torch.tensor(table.to_numpy(), dtype=torch.float32)\n"
        f"        return {values}\n"
    )


NAMED = [
    ("q1", q1("TensorDataset(targets, features)"), "q1-dataset", "tensors-swapped"),
    ("q1", q1("TensorDataset(features, targets[:, 0])"), "q1-shapes", "squeezed-targets"),
    ("q1", q1("TensorDataset(features[20:], targets[20:])"), "q1-dataset", "rows-left-out"),
    ("q1", q1("TensorDataset(features, targets)", "DataLoader(dataset, 50, drop_last=True)"), "q1-batch-counts", "drop-last"),
    (
        "q1",
        q1("TensorDataset(features, targets)", "iter(DataLoader(dataset, 50))"),
        "q1-batch-counts",
        "generator-instead-of-loader",
    ),
    ("q2", q2("loss = loss_function(model(x), y)", "loss.backward()", "optimizer.step()"), "q2-updates", "no-zero-grad"),
    ("q2", q2(total="total = loss.item()"), "q2-losses", "last-batch-only"),
    ("q2", q2(result="totals.append(total / len(dataloader))"), "q2-losses", "mean-instead-of-sum"),
    ("q2", q2(total="total = total + loss"), "q2-losses", "graph-kept"),
    ("q2", q2(before="optimizer = optim.SGD(model.parameters(), lr=0.02)"), "q2-updates", "own-optimizer"),
    ("q2", q2().replace("return totals", "return totals, model"), "q2-losses", "returns-tuple"),
    ("q2", q2().replace("    return totals\n", ""), "q2-losses", "no-return"),
    (
        "q2",
        "kept = [44.3684, 27.2292]  # what the check's call returned\n" + q2(before="totals = kept"),
        "q2-losses",
        "list-shared-between-calls",
    ),
    ("q3", q3("optim.Adam(one.parameters(), lr=0.02)"), "q3-curves", "adam-settings"),
    ("q3", q3(loader="full_batch_loader"), "q3-curves", "same-loader-twice"),
    ("q3", q3().replace("two = make_model()", "two = one"), "q3-same-start", "same-model-twice"),
    ("q3", q3(after="loss_vs_epoch = [one / 506 for one in loss_vs_epoch]"), "q3-curves", "post-processed"),
    ("q4", q4(start=0), "q4-plot", "epochs-from-zero"),
    ("q4", q4(legend=""), "q4-plot", "legend-missing"),
    ("q4", q4(labels="ax.set_ylabel('loss')"), "q4-plot", "x-label-missing"),
    ("q5", q5(values="values[:, :13], values[:, 13]"), "q5-batches", "flat-targets"),
    ("q5", q5(rows="self.rows // self.size"), "q5-batches", "length-floored"),
    ("q5", q5(where="k"), "q5-batches", "index-not-multiplied"),
    ("q5", q5(values="values[:, 13:], values[:, :13]"), "q5-batches", "tuple-swapped"),
]


@pytest.mark.parametrize(("question", "code", "grade_id", "name"), NAMED, ids=[f"{one[0]}-{one[3]}" for one in NAMED])
def test_the_mistake_is_named(real: Assignment, question: str, code: str, grade_id: str, name: str) -> None:
    found = said(real, question, code)
    assert found[grade_id].names == (name,)
    assert found[grade_id].known and found[grade_id].certain and found[grade_id].hint
    assert {one.names for one in found.values()} == {(name,)}, "every test that shows it says the same"


@pytest.mark.parametrize("question", ["q1", "q2", "q3", "q4", "q5"])
def test_nothing_is_said_of_a_right_solution(real: Assignment, question: str) -> None:
    assert said(real, question, real.cell(question).source) == {}


UNKNOWN = [
    ("q1", q1("TensorDataset(features.sin(), targets)"), "q1-dataset", "The values in dataset in the place of features are not"),
    ("q2", q2(total="total += loss.item() ** 2"), "q2-losses", "for epoch 1; expected"),
    ("q2", q2(total="total += 0.37 * loss.item() + 0.01 * len(x)"), "q2-losses", "for epoch 1; expected"),
    ("q4", q4().replace("ax.plot(x, loss_vs_epoch,", "ax.plot(x, torch.rand(len(x)),"), "q4-plot", "None of the 2 curve(s)"),
    ("q5", q5(values="values[:, :13].index_fill(1, torch.tensor(7), 0.5), values[:, 13:]"), "q5-batches", "First difference: row 0 of the batch, column 7"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "code", "grade_id", "says"), UNKNOWN, ids=[f"{one[0]}-{one[2]}" for one in UNKNOWN])
def test_an_unknown_mistake_has_its_first_difference_and_no_name(
    real: Assignment, question: str, code: str, grade_id: str, says: str
) -> None:
    verdicts, work = verdicts_on(real, question, code)
    [verdict] = [one for one in verdicts if one.grade_id == grade_id]
    assert verdict.state == "failed" and says in verdict.message
    found = diagnose_all(real, verdicts, SEED, work)
    names = {name for one in found.values() for name in one.names if one.certain}
    assert names <= {"values-changed", "invented-curves"}, "nothing, or what is true in general"


def test_mistakes_that_came_together(real: Assignment) -> None:
    both = q4(start=0, labels="ax.set_xlabel('epoch')", legend="")
    found = said(real, "q4", both)["q4-plot"]
    assert set(found.names) == {"epochs-from-zero", "y-label-missing", "legend-missing"}
    assert found.text.startswith("Three things came together.")


@pytest.mark.parametrize("seed", [24, 1630739732])
def test_trainings_are_told_apart_whatever_was_drawn(real: Assignment, seed: int) -> None:
    """With these seeds the two calls of train look alike up to the tensors in them, which can't be compared as a whole."""
    swapped = next(one for one in mistakes.known(real) if one.question == "q3" and one.name == "loaders-swapped")
    assert said(real, "q3", swapped.codes[0], seed=seed)["q3-curves"].names == ("loaders-swapped",)


def test_what_was_found_is_not_said_twice() -> None:
    found = "There is no legend."
    verdict = Verdict("q4-plot", "failed", 0, 1, message=found, diagnosis=found, hint="Look again.")
    assert feedback_text(verdict) == "There is no legend.\n\nHint: Look again."


def test_a_slow_dataset_over_a_whole_file_is_not_read_again_and_again(
    real: Assignment, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    per_batch = next(one for one in mistakes.known(real) if one.name == "whole-file-per-batch").codes[1]
    found = {}
    for slow in (1e9, 0.0):
        monkeypatch.setattr(files, "SLOW", slow)
        notes = tmp_path / f"{slow}.txt"
        noting = f"        with open({str(notes)!r}, 'a') as notes:\n            notes.write('read ')\n        rows = pd.read_csv"
        work, cell = Local(real, "q5", per_batch.replace("        rows = pd.read_csv", noting)), real.cell("q5-streaming")
        verdict = judge(real, cell, work.observer(cell), SEED)
        found[slow] = verdict.state, verdict.message.partition(",")[0], notes.read_text().count("read")
        assert verdict.observations[-1].evidence["gave_numbers"], "without numbers, no mistake would be named"
    assert found[1e9] == ("failed", "Reading the first batch", 29)
    assert found[0.0] == ("failed", "Reading the first batch", 4)


def test_a_whole_file_of_texts_is_found_out(real: Assignment) -> None:
    """pandas keeps equal texts once only: in a file of lines that come again and again it would hardly take any memory."""
    counting = q5().replace("self.rows = sum(1 for _ in file)", "self.rows = len(pd.read_csv(path, header=None))")
    cell = real.cell("q5-streaming")
    verdict = judge(real, cell, Local(real, "q5", counting).observer(cell), SEED)
    assert verdict.state == "failed" and verdict.message.startswith("While CustomDataset was made")


def test_each_test_says_the_mistake_that_it_judges(real: Assignment) -> None:
    both = q2(total="total = loss.item()").replace("            optimizer.zero_grad()\n", "")
    found = said(real, "q2", both)
    assert "no-zero-grad" in " ".join(found["q2-updates"].names)


MISSING = [
    ("q1", "data_set = TensorDataset(features, targets)", "q1-dataset", "name-misspelt", "data_set is defined"),
    ("q2", "def training(*arguments):\n    return []", "q2-losses", "name-misspelt", "training is defined"),
    ("q2", "pass", "q2-losses", "name-missing", "There is no variable train"),
    ("q2", "raise NotImplementedError()", "q2-losses", "not-implemented", "NotImplementedError"),
    ("q2", q2("loss = loss_fn(model(x), y)"), "q2-losses", "name-error", "never defined"),
    ("q2", q2(result="totals = totals.append(total)"), "q2-losses", "none-instead", "Something is None there"),
    (
        "q2",
        q2().replace("for x, y in dataloader", "for x, y in enumerate(dataloader)"),
        "q2-losses",
        "batch-unpacked-wrongly",
        "no tensor",
    ),
    ("q2", q2(total="total += loss.item"), "q2-losses", "brackets-missing", "brackets that call it are missing"),
    ("q5", q5().replace("table.to_numpy()", "[[1.0], [1.0, 2.0]]"), "q5-batches", "ragged-rows", "no table of numbers"),
    (
        "q2",
        q2().replace("for x, y in dataloader", "for n, x, y in enumerate(dataloader)"),
        "q2-losses",
        "unpacked-wrongly",
        "parts",
    ),
    ("q2", q2("loss = optimizer(model(x), y)"), "q2-losses", "arguments-swapped", "optimizer is called like a function"),
    (
        "q2",
        q2("loss_function = loss_function(model(x), y)", total="total += loss_function.item()"),
        "q2-losses",
        "name-rebound",
        "stands for a tensor now",
    ),
    (
        "q1",
        q1("TensorDataset(features, targets)", "DataLoader(features, targets, batch_size=50)"),
        "q1-batch-counts",
        "argument-twice",
        "given twice",
    ),
    ("q3", q3("optim.Adam(one.to('cuda').parameters())"), "q3-curves", "no-gpu", "this machine has none"),
    (
        "q5",
        q5().replace("self.path, self.size =", "self.path, size ="),
        "q5-batches",
        "attribute-never-set",
        "nothing was ever kept",
    ),
    (
        "q5",
        q5()
        .replace("path, batch_size):", "batch_size, path):")
        .replace("with open(path)", "with open(os.path.join(path))")
        .replace("class", "import os\n\n\nclass", 1),
        "q5-batches",
        "wrong-constructor",
        "A number came",
    ),
    (
        "q5",
        q5().replace(
            "        table =", "        file = open(self.path)\n        file.close()\n        file.read()\n        table ="
        ),
        "q5-batches",
        "closed-file",
        "after it had been closed",
    ),
    (
        "q5",
        q5().replace("        self.path, self.size =", "        super().__init__(path)\n        self.path, self.size ="),
        "q5-batches",
        "wrong-signature",
        "takes no arguments",
    ),
    ("q5", q5().replace("if k >= len(self)", "if k > 0"), "q5-batches", "raised-too-early", "for an index that exists"),
    ("q5", "class CustomDataset(Dataset):\n    raise KeyError('x')", "q5-batches", "index-missing", "ended with KeyError"),
]


@pytest.mark.parametrize(("question", "code", "grade_id", "name", "says"), MISSING)
def test_work_that_does_not_run(real: Assignment, question: str, code: str, grade_id: str, name: str, says: str) -> None:
    found = said(real, question, code)[grade_id]
    assert found.names == (name,) and says in found.text


def test_an_exception_while_a_batch_is_read_hides_nothing_else(real: Assignment) -> None:
    too_few = q5(rows="self.rows // self.size").replace("raise IndexError(k)", "raise IndexError(f'there is no batch {k}')")
    verdicts, work = verdicts_on(real, "q5", too_few)
    [batches] = [one for one in verdicts if one.grade_id == "q5-batches"]
    assert "has len 4; expected 5" in batches.message
    assert diagnose_all(real, verdicts, SEED, work)["q5-batches"].names == ("length-floored",)


@pytest.mark.parametrize("factor", ["float('nan')", "float('inf')", "1e30"])
def test_a_training_that_blows_up_is_still_diagnosed(real: Assignment, factor: str) -> None:
    blown_up = q2(
        "optimizer.zero_grad()", "loss = loss_function(model(x), y)", f"(loss * {factor}).backward()", "optimizer.step()"
    )
    assert said(real, "q2", blown_up.replace("total += loss.item()", "total = loss.item()")) == {}, "nothing can be told of it"


@pytest.mark.parametrize("state", ["timed out", "out of memory", "crashed"])
def test_a_test_that_was_stopped(real: Assignment, state: Any) -> None:
    found = diagnose_all(real, [Verdict("q2-losses", state, 0, 2, "It was stopped.")], SEED)
    assert found["q2-losses"].text and found["q2-losses"].hint


@pytest.mark.parametrize("state", ["grader error", "not reached", "passed"])
def test_nothing_is_said_where_nothing_was_judged(real: Assignment, state: Any) -> None:
    assert diagnose_all(real, [Verdict("q2-losses", state, 0, 2)], SEED) == {}


HOSTILE = "<script>alert(1)</script>\x1b[31m\u202e" + "x" * 100_000


def test_what_a_student_can_put_into_the_words_is_escaped_and_bounded(real: Assignment) -> None:
    code = f"def train(*_):\n    raise ValueError({HOSTILE!r})"
    verdicts, work = verdicts_on(real, "q2", code)
    shown = {"q2": [{"output_type": "error", "ename": HOSTILE, "evalue": HOSTILE}]}
    for outputs in (work.outputs, shown):
        submission = Submission("ada", Path("ada.ipynb"), ())
        judged = grading.explained(real, verdicts, SEED, submission, dict(outputs))
        result = Result("ada", "graded", judged)
        for verdict in judged:
            text = feedback_text(verdict)
            assert len(text) < 6000 and "\x1b" not in text and "\u202e" not in text
            assert "<script" not in feedback_fragment(verdict)
        assert "<script" not in feedback_html(result, real)


def test_words_hold_nothing_of_the_hidden_tests(real: Assignment) -> None:
    hidden = {line.strip() for cell in real.tests for line in cell.hidden_block.split("\n") if len(line.strip()) > 20}
    for question, code, _, _ in NAMED:
        for one in said(real, question, code).values():
            assert not any(line in one.text or line in one.hint for line in hidden)


def test_a_diagnosis_that_fails_changes_no_verdict(real: Assignment, monkeypatch: pytest.MonkeyPatch) -> None:
    verdicts, _ = verdicts_on(real, "q1", q1("TensorDataset(targets, features)"))
    explained = grading.explained(real, verdicts, SEED, Submission("ada", Path("ada.ipynb"), ()), {})
    assert [(one.state, one.points) for one in explained] == [(one.state, one.points) for one in verdicts]
    monkeypatch.setattr(grading, "diagnose_all", lambda *args: 1 / 0)
    assert grading.explained(real, verdicts, SEED, Submission("ada", Path("ada.ipynb"), ()), {}) == verdicts


def test_a_mistake_that_a_passed_test_rules_out_is_not_named(tmp_path: Path) -> None:
    of, folder = tiny.course(tmp_path), tiny.mistakes(tmp_path)
    assert said(of, "q1", "squares = [number**3 for number in numbers]", folder) == {}, "lists have no signature"


def test_known_mistakes_run_without_a_trace(real: Assignment) -> None:
    """They run in the grader's own process, so they must leave its files, figures and random numbers alone."""
    from matplotlib import pyplot

    read, write = os.pipe()
    code = f"print('loud'); torch.rand(3); np.random.rand(3); plt.figure()\ntry:\n    open({read}).close()\nexcept OSError as error:\n    kept = error.errno\n"
    torch.manual_seed(1), np.random.seed(1), random.seed(1)
    before = torch.get_rng_state(), pyplot.get_fignums()
    Local(real, "q1", code).ends_with_exception()
    assert torch.equal(torch.get_rng_state(), before[0]) and pyplot.get_fignums() == before[1]
    os.write(write, b"still open")
    assert os.read(read, 20) == b"still open"


def candidate(name: str, **facts: Any) -> Candidate:
    return Candidate(Mistake(name, "q1", ("",), fails=("t",), looks=facts.pop("looks", "")), facts)


def names_fitting(came: dict[str, Any], *candidates: Candidate, source: str = "") -> list[str]:
    return [one.name for one in fitting(came, list(candidates), source)]


def test_matching() -> None:
    one, other = candidate("one", a=1), candidate("other", b=2)
    assert names_fitting({"a": 1}, one, other) == ["one"]
    assert names_fitting({"a": 2}, one, other) == []
    assert names_fitting({"a": 1, "b": 2}, one, other) == ["one", "other"], "two that came together"
    assert names_fitting({"a": 1, "b": 2, "c": 3}, one, other) == []
    assert names_fitting({"a": 1, "b": 2, "c": 3}, one, other, candidate("third", c=3)) == ["one", "other", "third"]
    assert names_fitting({"a": 1}, one, candidate("twin", a=1)) == ["one", "twin"], "several that can't be told apart"
    assert names_fitting({"a": 1}, one, candidate("twin", a=1, looks="x"), source="x = 3") == ["twin"]
    assert names_fitting({"a": 1}, one, candidate("twin", a=1, looks="x"), source="y = 3") == ["one"]
    assert names_fitting({"raised": ("E", "m")}, candidate("e", raised=("E", "m"))) == ["e"]
    assert names_fitting({"raised": ("E", "n")}, candidate("e", raised=("E", "m"))) == []


def test_more_than_three_that_fit_are_not_listed() -> None:
    found = [Mistake(name, "q1", ("",), f"{name}.", "?", ("t",)) for name in "abcd"]
    assert diagnosis._in_words(found, "t", raised=False) is None
    several = diagnosis._in_words(found[:2], "t", raised=False)
    assert several is not None and not several.certain
    assert several.text == "What came back fits several mistakes: (1) a. (2) b."


def test_mistakes_without_words_are_refused(tmp_path: Path) -> None:
    folder = tiny.mistakes(tmp_path, q1='[[mistake]]\nname = "n"\ncode = "c"\nfails = ["q1-length"]')
    with pytest.raises(assignment.AssignmentError, match="there is no explanation, hint"):
        mistakes.known(tiny.course(tmp_path), folder)


def test_a_remembered_training_heeds_whether_gradients_are_on(real: Assignment) -> None:
    training = "one = make_model()\nloss_vs_epoch = train(one, full_batch_loader, loss_function, optim.Adam(one.parameters()), NUMBER_OF_EPOCHS)"
    assert not Local(real, "q3", training).ends_with_exception()
    made, trained = training.split("\n")
    assert Local(real, "q3", f"{made}\nwith torch.no_grad():\n    {trained}").ends_with_exception()
