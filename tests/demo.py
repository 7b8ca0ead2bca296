"""make demo: hands in ten of the sample submissions as a class would, and grades them with `autograder grade`."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat

from tests import corpus

CLASS = {
    "ada": "right/terse-physicist",
    "bela": "right/closure-step",
    "chen": "right/pandas-fan",
    "dora": "right/magics-everywhere",
    "emil": "wrong/q2-no-zero-grad",
    "fatima": "wrong/q3-same-model-twice",
    "goran": "wrong/q4-x-from-zero",
    "hana": "wrong/q5-whole-file-in-init",
}
FOLDER = corpus.ROOT / "results" / "demo"


def hand_in() -> list[Path]:
    """Write the class's notebooks; one more student has solved nothing, and one file is broken."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    handed_in = FOLDER / "submitted"
    handed_in.mkdir(parents=True)
    for student, name in CLASS.items():
        nbformat.write(
            nbformat.from_dict(corpus.notebook(corpus.sample(corpus.SUBMISSIONS / f"{name}.py"))),
            handed_in / f"{student}.ipynb",
        )
    nbformat.write(nbformat.from_dict(corpus.base_notebook(solved=False)), handed_in / "ivan.ipynb")
    (handed_in / "jana.ipynb").write_text("<!doctype html><title>Log in to continue</title>")
    return sorted(handed_in.iterdir())


def main() -> int:
    """Grade them; the broken file makes the command say 1, as it should."""
    command = [
        sys.executable,
        "-m",
        "autograder.cli",
        "grade",
        *map(str, hand_in()),
        "--output",
        os.path.relpath(FOLDER / "reports"),
    ]
    status = subprocess.run(command).returncode
    return 0 if status == 1 else 1


if __name__ == "__main__":
    sys.exit(main())
