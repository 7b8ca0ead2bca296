"""No attack gains a point, leaks a line, touches anything outside, or costs another submission anything."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests import attack_suite, corpus, quick
from tests.conftest import Run, grade

ATTACKS = attack_suite.attacks()


@dataclass(frozen=True)
class Attacked:
    run: Run
    harm: list[str]
    secret: str


def attack_all(folder: Path, chosen: list[attack_suite.Attack], *options: str) -> Attacked:
    """Grade attacks, and an honest student among them, in one run with short trainings."""
    source = quick.course(folder)
    outside = attack_suite.Outside(folder / "outside")
    try:
        handed_in = [attack_suite.hand_in(attack, folder / "students", outside) for attack in chosen]
        honest = folder / "students" / "mm-honest" / "minibatches.ipynb"
        honest.parent.mkdir(parents=True)
        solved = corpus.Sample("minibatches", honest, {"base": "solved"}, ())
        corpus.write(solved, honest.parent)
        limits = ("--cell-seconds", 5, "--submission-seconds", 60)
        run = grade([*handed_in, honest.parent], folder / "reports", "--source", source, *limits, *options)
        return Attacked(run, outside.harm(), outside.secret)
    finally:
        outside.close()


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Attacked]:
    yield attack_all(tmp_path_factory.mktemp("attacked"), ATTACKS)


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: f"{attack.category}-{attack.name}")
def test_attack_gains_nothing(attacked: Attacked, attack: attack_suite.Attack) -> None:
    result = attacked.run.result(attack.name)
    assert result["score"] <= attack.max_score, attacked.run.messages(attack.name)
    assert result["score"] >= attack.min_score, attacked.run.messages(attack.name)
    assert result["extra_data"]["state"] != "grader error", result["output"]


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: f"{attack.category}-{attack.name}")
def test_attack_leaks_nothing(attacked: Attacked, attack: attack_suite.Attack) -> None:
    for report in (attacked.run.folder / attack.name).iterdir():
        text = report.read_text()
        assert attack_suite.SUCCEEDED not in text, text
        assert attacked.secret not in text
        for line in attack_suite.hidden_lines():
            assert line not in text


def test_nothing_outside_was_touched(attacked: Attacked) -> None:
    assert attacked.harm == []


def test_an_honest_student_among_them_loses_nothing(attacked: Attacked) -> None:
    assert attacked.run.messages("mm-honest") == {}
    assert attacked.run.result("mm-honest")["score"] == 14


def test_the_run_says_so_itself(attacked: Attacked) -> None:
    assert attacked.run.status in (0, 1), attacked.run.output[-3000:]
    assert len(attacked.run.grades()) == len(ATTACKS) + 1


SAMPLE = ATTACKS[::40]


@pytest.fixture(scope="module")
def attacked_contained(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Attacked]:
    yield attack_all(tmp_path_factory.mktemp("contained"), SAMPLE, "--level", "contained")


@pytest.mark.parametrize("attack", SAMPLE, ids=lambda attack: f"{attack.category}-{attack.name}")
def test_attack_in_a_container(attacked_contained: Attacked, attack: attack_suite.Attack) -> None:
    test_attack_gains_nothing(attacked_contained, attack)
    test_attack_leaks_nothing(attacked_contained, attack)
    assert attacked_contained.harm == []
