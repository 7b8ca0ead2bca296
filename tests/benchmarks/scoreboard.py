"""Attacks against three graders: this one, stock nbgrader, stock otter-grader. Writes docs/scoreboard.md.

    python -m tests.benchmarks.scoreboard [--every 6]

Only attacks that forge points are run against the stock tools, which have no sandbox: those that escape, exhaust or leak would
do so on the machine that runs this. Stock nbgrader has the same hidden tests as here, in its own way: in the student's kernel.
Stock otter-grader has the visible checks, as points, since it takes no such tests.
"""

import argparse
import json
import tempfile
from pathlib import Path

from tests import attack_suite, corpus, quick, stock
from tests.conftest import grade

# They would hang a grader without time limits of its own for an hour.
TOO_LONG = {"answers_after_fork", "fork_that_never_forks", "copy_never_made"}
HEAD = """# Scoreboard

Points that attacks get, on notebooks in which at most the points in the second column are earned. Made by
`python -m tests.benchmarks.scoreboard --every EVERY`. Attacks that escape, exhaust or leak are not run against the stock tools, which would let them. otter's points
are those of its visible checks (10 in all), since it has no hidden tests of this kind; "earned" does not apply to it where an attack earns some honestly.

| attack | earned | autograder | stock nbgrader | stock otter-grader |
| --- | --- | --- | --- | --- |
"""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--every", type=int, default=6, help="take every such attack")
    chosen = options.parse_args()
    attacks = [
        attack
        for attack in attack_suite.attacks()
        if attack.category == "forging" and attack.path.suffix == ".py" and attack.name not in TOO_LONG
    ][:: chosen.every]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        outside = attack_suite.Outside(folder / "outside")
        handed_in = [attack_suite.hand_in(attack, folder / "students", outside) for attack in attacks]
        source = quick.course(folder)
        ours = grade(handed_in, folder / "reports", "--source", source)
        course = stock.nbgrader_course(folder / "stock", {one.name: one / "minibatches.ipynb" for one in handed_in}, source)
        _, nbgrader = stock.nbgrader_autograde(course)
        (folder / "otter").mkdir()
        archive = stock.otter_assignment(folder / "otter")
        rows = []
        for attack, student in zip(attacks, handed_in, strict=True):
            result = folder / "otter" / "results.json"
            result.unlink(missing_ok=True)
            stock.otter_run(archive, student / "minibatches.ipynb", folder / "otter")
            otter = (
                sum(test["score"] for test in json.loads(result.read_text())["tests"] if "score" in test)
                if result.exists()
                else None
            )
            theirs = nbgrader.get(attack.name)
            rows.append(
                f"| [{attack.name}](../{attack.path.relative_to(corpus.ROOT)}) | {attack.max_score:g} "
                f"| {ours.result(attack.name)['score']:g} | {'not graded' if theirs is None else f'{sum(theirs.values()):g}'} "
                f"| {'not graded' if otter is None else f'{otter:g}'} |"
            )
            print(rows[-1], flush=True)
        outside.close()
    (corpus.ROOT / "docs" / "scoreboard.md").write_text(HEAD.replace("EVERY", str(chosen.every)) + "\n".join(rows) + "\n")


if __name__ == "__main__":
    main()
