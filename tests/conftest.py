"""Fixtures that several tests share."""

import csv
import json
import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests import corpus

SEED = "20240607"


@dataclass(frozen=True)
class Run:
    """What `autograder grade` did: its exit status, what it printed, and the folder of its reports."""

    status: int
    output: str
    folder: Path

    def result(self, student: str) -> dict[str, Any]:
        """A student's results.json."""
        return json.loads((self.folder / student / "results.json").read_text())

    def failed(self, student: str) -> set[str]:
        """The test cells that a student failed."""
        return {test["name"] for test in self.result(student)["tests"] if test["status"] != "passed"}

    def messages(self, student: str) -> dict[str, str]:
        """The feedback on those."""
        return {test["name"]: test["output"] for test in self.result(student)["tests"] if test["status"] != "passed"}

    def grades(self) -> list[dict[str, str]]:
        """The rows of grades.csv."""
        return list(csv.DictReader((self.folder / "grades.csv").open()))


LONGEST = (
    "test_attacks.py",
    "test_routes.py",
    "test_corpus.py",
    "test_releases.py",
    "test_nbgrader.py",
    "test_otter.py",
    "test_in_kernel.py",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take longest, so that no worker is left alone with one of them in the end."""
    items.sort(key=lambda item: LONGEST.index(item.path.name) if item.path.name in LONGEST else len(LONGEST))


def run_autograder(*arguments: object, cwd: Path = corpus.ROOT, seed: str = SEED) -> subprocess.CompletedProcess[str]:
    """Run a command of the package as a user would."""
    environment = {**os.environ, "AUTOGRADER_SEED": seed, "COLUMNS": "200"}
    return subprocess.run(
        [sys.executable, "-m", "autograder.cli", *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=cwd,
        env=environment,
        timeout=7200,
    )


def grade(submissions: Iterable[Path], folder: Path, *options: object, seed: str = SEED) -> Run:
    """Grade submissions with the command line."""
    done = run_autograder("grade", *submissions, "--output", folder, *options, seed=seed)
    return Run(done.returncode, done.stdout + done.stderr, folder)


@pytest.fixture(scope="session")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for the whole session."""
    return tmp_path_factory.mktemp("work")
