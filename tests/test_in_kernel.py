"""The hidden tests under plain `nbgrader autograde`, everything in one process: the same verdicts, with less protection."""

import pytest

from tests import corpus, quick, stock

NAMES = [
    "right/terse-physicist",
    "right/callable-trainer",
    "wrong/q1-drop-last-mini",
    "wrong/q2-no-zero-grad",
    "wrong/q3-same-model-twice",
    "wrong/q3-formula-lists",
    "wrong/q4-x-from-zero",
    "wrong/q5-whole-file-in-init",
]


@pytest.fixture(scope="module")
def points(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, float]]:
    folder = tmp_path_factory.mktemp("stock")
    handed_in = {}
    for name in NAMES:
        sample = corpus.sample(corpus.SUBMISSIONS / f"{name}.py")
        handed_in[sample.name] = corpus.write(sample, folder)
    source = quick.course(folder / "short")
    return stock.nbgrader_autograde(stock.nbgrader_course(folder / "course", handed_in, source))[1]


@pytest.mark.parametrize("name", NAMES)
def test_the_same_verdicts_in_one_process(points: dict[str, dict[str, float]], name: str) -> None:
    sample = corpus.sample(corpus.SUBMISSIONS / f"{name}.py")
    failed = {grade_id for grade_id, score in points[sample.name].items() if not score}
    assert len(points[sample.name]) == 11
    assert sample.fails <= failed <= sample.fails | sample.may_fail
