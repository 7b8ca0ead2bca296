"""Every right sample gets full marks; every wrong one fails the cells meant for its mistake, and only those."""

from pathlib import Path

import pytest

from tests import corpus, quick
from tests.conftest import Run, grade

RIGHT = corpus.samples("right")
WRONG = corpus.samples("wrong")
ONLY_IN_FULL = [sample for sample in WRONG if "epochs" in sample.says]  # their mistake hangs on the number of epochs
SHORT = [sample for sample in WRONG if sample not in ONLY_IN_FULL]


@pytest.fixture(scope="module")
def right(tmp_path_factory: pytest.TempPathFactory) -> Run:
    folder = tmp_path_factory.mktemp("right")
    notebooks = [corpus.write(sample, folder) for sample in RIGHT]
    return grade(notebooks, folder / "reports")


@pytest.fixture(scope="module")
def wrong(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Graded with short trainings, all but the number of epochs as it is; test_wrong_in_full does it in full."""
    folder = tmp_path_factory.mktemp("wrong")
    source = quick.course(folder)
    notebooks = [corpus.write(sample, folder) for sample in SHORT]
    return grade(notebooks, folder / "reports", "--source", source)


@pytest.mark.parametrize("sample", RIGHT, ids=lambda sample: sample.name)
def test_right(right: Run, sample: corpus.Sample) -> None:
    assert right.status == 0
    assert right.messages(sample.name) == {}
    assert right.result(sample.name)["score"] == 14


def check_wrong(run: Run, sample: corpus.Sample) -> None:
    failed = run.failed(sample.name)
    assert run.result(sample.name)["extra_data"]["state"] == "graded"
    assert sample.fails <= failed, f"not caught by {sample.fails - failed}"
    extra = failed - sample.fails - sample.may_fail
    assert not extra, {name: text for name, text in run.messages(sample.name).items() if name in extra}


@pytest.mark.parametrize("sample", SHORT, ids=lambda sample: sample.name)
def test_wrong(wrong: Run, sample: corpus.Sample) -> None:
    check_wrong(wrong, sample)


@pytest.fixture(scope="module")
def wrong_in_full(tmp_path_factory: pytest.TempPathFactory) -> Run:
    folder = tmp_path_factory.mktemp("wrong-in-full")
    return grade([corpus.write(sample, folder) for sample in WRONG], folder / "reports")


@pytest.mark.long
@pytest.mark.parametrize("sample", WRONG, ids=lambda sample: sample.name)
def test_wrong_in_full(wrong_in_full: Run, sample: corpus.Sample) -> None:
    check_wrong(wrong_in_full, sample)


def test_corpus_is_as_large_as_it_says(tmp_path: Path) -> None:
    assert len(RIGHT) >= 20
    assert len({sample.says["mistake"] for sample in WRONG}) >= 40
