"""Every right sample gets full marks; every wrong one fails the cells meant for its mistake, and only those.

`make test` takes one sample of every sixteenth mistake, to stay short, and short trainings wherever the number of epochs makes no difference; `make test-long`
takes all, in full.
"""

import re
from pathlib import Path

import pytest

from tests import corpus, quick
from tests.conftest import Run, grade

RIGHT = corpus.samples("right")
IN_FULL = [one for number, one in enumerate(RIGHT) if number % 32 == 0 or re.search(r"\b30[01]\b|next\(", one.path.read_text())]
WRONG = corpus.samples("wrong")
SHORT = [sample for sample in WRONG if "epochs" not in sample.says]  # the others' mistake hangs on the number of epochs
LATE = [sample for sample in WRONG if "epochs" in sample.says]
A_SAMPLE = list({sample.says["mistake"]: sample for sample in SHORT}.values())[::16]


def grade_all(folder: Path, samples: list[corpus.Sample], short: bool) -> Run:
    """Grade samples; short: with short trainings, all but the number of epochs as it is."""
    notebooks = [corpus.write(sample, folder) for sample in samples]
    return grade(notebooks, folder / "reports", *(("--source", quick.course(folder)) if short else ()))


@pytest.fixture(scope="module")
def right(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return grade_all(tmp_path_factory.mktemp("right"), [sample for sample in RIGHT if sample not in IN_FULL], short=True)


@pytest.fixture(scope="module")
def right_in_full(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return grade_all(tmp_path_factory.mktemp("right-in-full"), IN_FULL, short=False)


@pytest.fixture(scope="module")
def right_all_in_full(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return grade_all(tmp_path_factory.mktemp("right-all"), RIGHT, short=False)


@pytest.fixture(scope="module")
def wrong(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return grade_all(tmp_path_factory.mktemp("wrong"), A_SAMPLE, short=True)


def check_right(run: Run, sample: corpus.Sample) -> None:
    assert run.status == 0
    assert run.messages(sample.name) == {}
    assert run.result(sample.name)["score"] == 14


@pytest.mark.parametrize("sample", [one for one in RIGHT if one not in IN_FULL], ids=lambda sample: sample.name)
def test_right(right: Run, sample: corpus.Sample) -> None:
    check_right(right, sample)


@pytest.mark.parametrize("sample", IN_FULL, ids=lambda sample: sample.name)
def test_right_in_full(right_in_full: Run, sample: corpus.Sample) -> None:
    check_right(right_in_full, sample)


@pytest.mark.long
@pytest.mark.parametrize("sample", RIGHT, ids=lambda sample: sample.name)
def test_all_right_in_full(right_all_in_full: Run, sample: corpus.Sample) -> None:
    check_right(right_all_in_full, sample)


def check_wrong(run: Run, sample: corpus.Sample) -> None:
    failed = run.failed(sample.name)
    assert run.result(sample.name)["extra_data"]["state"] == "graded"
    assert sample.fails <= failed, f"not caught by {sample.fails - failed}"
    extra = failed - sample.fails - sample.may_fail
    assert not extra, {name: text for name, text in run.messages(sample.name).items() if name in extra}


@pytest.mark.parametrize("sample", A_SAMPLE, ids=lambda sample: sample.name)
def test_wrong(wrong: Run, sample: corpus.Sample) -> None:
    check_wrong(wrong, sample)


@pytest.fixture(scope="module")
def wrong_late(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return grade_all(tmp_path_factory.mktemp("wrong-late"), LATE, short=False)


@pytest.mark.parametrize("sample", LATE, ids=lambda sample: sample.name)
def test_wrong_after_many_epochs(wrong_late: Run, sample: corpus.Sample) -> None:
    check_wrong(wrong_late, sample)


@pytest.fixture(scope="module")
def wrong_in_full(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return grade_all(tmp_path_factory.mktemp("wrong-in-full"), WRONG, short=False)


@pytest.mark.long
@pytest.mark.parametrize("sample", WRONG, ids=lambda sample: sample.name)
def test_wrong_in_full(wrong_in_full: Run, sample: corpus.Sample) -> None:
    check_wrong(wrong_in_full, sample)


def test_corpus_is_as_large_as_it_says(tmp_path: Path) -> None:
    assert len(RIGHT) >= 20
    assert len({sample.says["mistake"] for sample in WRONG}) >= 40
