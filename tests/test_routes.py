"""nbgrader and otter-grader give the same scores as `autograder grade`, test by test; and attacks gain nothing there either.

`make test` takes a fixed sample, `make test-long` everything, in parts.
"""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests import attack_suite, corpus
from tests.conftest import Run, grade
from tests.test_nbgrader import clone, grades, nbgrader
from tests.test_otter import BIN, build_zip, run

SAMPLES = [sample for sample in (*corpus.samples("right"), *corpus.samples("wrong")) if "epochs" not in sample.says]
ATTACKS = attack_suite.attacks()
# Attacks that hang or exhaust end at a time limit, which is long on these routes.
QUICK_ATTACKS = [attack for attack in ATTACKS if attack.category in ("forging", "leaking", "escaping")]
# All of them take hours, most of them otter's start: each part tells by itself.
PARTS = 15


@dataclass(frozen=True)
class Class:
    """Submissions laid out as nbgrader wants them, and what `autograder grade` says of them."""

    course: Path
    handed_in: dict[str, Path]
    graded: Run
    outside: attack_suite.Outside
    attacks: list[attack_suite.Attack]

    def points(self, student: str) -> dict[str, float]:
        """A student's points, by test cell."""
        return {test["name"]: test["score"] for test in self.graded.result(student)["tests"]}


def lay_out(folder: Path, samples: list[corpus.Sample], attacks: list[attack_suite.Attack]) -> Class:
    """Hand in samples and attacks, and grade them by `autograder grade`."""
    course = clone(folder / "course")
    outside = attack_suite.Outside(folder / "outside")
    handed_in = {attack.name: attack_suite.hand_in(attack, folder / "attacks", outside) for attack in attacks}
    for sample in samples:
        handed_in[sample.name] = folder / "samples" / sample.name
        handed_in[sample.name].mkdir(parents=True)
        corpus.write(sample, handed_in[sample.name]).rename(handed_in[sample.name] / "minibatches.ipynb")
    source = course / "source" / "minibatches" / "minibatches.ipynb"
    return Class(course, handed_in, grade(handed_in.values(), folder / "graded", "--source", source), outside, attacks)


def check_nbgrader(of: Class) -> None:
    """Grade the class by nbgrader, and compare."""
    for student, path in of.handed_in.items():
        shutil.copytree(path, of.course / "submitted" / student / "minibatches", symlinks=True)
    nbgrader(of.course, "generate_assignment", "minibatches")
    nbgrader(of.course, "autograde", "minibatches")
    theirs = grades(of.course)
    others = {one for one in of.handed_in if {name: theirs[one][name][0] for name in of.points(one)} != of.points(one)}
    assert not others


def check_otter(of: Class, folder: Path) -> None:
    """Grade each submission by `otter run`, and compare."""
    shutil.rmtree(of.course / "release")  # a clone has one already
    archive = build_zip(of.course)
    others = set()
    for student, path in of.handed_in.items():
        done = run([BIN / "otter", "run", "-a", archive, path / "minibatches.ipynb", "-o", folder], folder)
        assert done.returncode == 0, done.stdout + done.stderr
        result = json.loads((folder / "results.json").read_text())
        if {test["name"]: test["score"] for test in result["tests"]} != of.points(student):
            others.add(student)
    assert not others


def check_attacks(of: Class) -> None:
    """No attack gained a point, which is the same on all routes by now; nothing outside was touched."""
    for attack in of.attacks:
        assert sum(of.points(attack.name).values()) <= attack.max_score, attack.name
    assert of.outside.harm() == []


@pytest.fixture(
    scope="module",
    params=[
        pytest.param((SAMPLES[60::240], QUICK_ATTACKS[::160]), id="sample"),
        *[
            pytest.param((SAMPLES[part::PARTS], QUICK_ATTACKS[part::PARTS]), id=f"part-{part}", marks=pytest.mark.long)
            for part in range(PARTS)
        ],
    ],
)
def of(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Class]:
    """A class, graded once for all routes."""
    laid_out = lay_out(tmp_path_factory.mktemp("class"), *request.param)
    yield laid_out
    laid_out.outside.close()


@pytest.mark.parametrize("route", ["nbgrader", "otter"])
def test_the_same_scores(route: str, of: Class, tmp_path: Path) -> None:
    if route == "nbgrader":
        check_nbgrader(of)
    else:
        check_otter(of, tmp_path)
    check_attacks(of)
