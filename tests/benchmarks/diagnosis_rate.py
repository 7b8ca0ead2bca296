"""For how many of the wrong sample submissions the feedback names the mistake, and for how many a wrong one.

Run as `python -m tests.benchmarks.diagnosis_rate [--seed 7] [--only q2] [--folder DIR] [--verbose]`. The samples run in this process, as our own
mistakes do (autograder.local): the cells of a sample's own question only.
"""

import argparse
import time
from collections import Counter

from autograder import assignment, judge, mistakes
from autograder.diagnosis import Diagnosis, Work, diagnose_all
from autograder.local import Local, tests_of
from tests.corpus import SOURCE, Sample, samples

# names that say the same as the sample's
ALIASES: dict[str, set[str]] = {
    "exception": {
        "not-callable",
        "name-error",
        "range-missing",
        "attribute-missing",
        "shapes-do-not-fit",
        "x-and-y-lengths",
        "pyplot-methods-on-ax",
    },
    "constructor-raises": {"name-error", "tell-while-iterating"},
    "only-local-names": {"name-missing"},
    "name-rebound": {"not-callable"},
    "whole-file-in-memory": {"converted-copy"},
    "targets-missing": {"no-tensor-dataset"},
    "hard-coded-epochs": {"global-used"},
    "mean-over-rows": {"needs-dataset-of-loader"},
    "other-seed": {"layers-reset"},
    "wrong-arguments": {"not-a-sequence"},
    "chunk-loop-else-raise": {"raised-too-early"},
    "no-grad-around-training": {"no-grad"},
    "keyword-epochs": {"wrong-arguments"},
    "item-without-call": {"brackets-missing"},
    "root-of-epoch-loss": {"root-of-loss"},
    "wrong-model-variable": {"same-model-twice", "optimizer-of-other-model"},
    "one-point-per-plot-call": {"single-points"},
}


def main() -> None:
    """Grade, diagnose, count, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--only", default="")
    parser.add_argument("--folder", default="wrong", help="a folder of samples, if not those of the tests")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    counts: Counter[str] = Counter()
    began = time.monotonic()
    for sample in samples(options.folder):
        if not sample.name.startswith(options.only):
            continue
        found = diagnosed(sample, options.seed)
        outcome = "nothing" if not found else outcome_of(sample, found)
        counts[outcome] += 1
        if options.verbose and outcome != "named":
            said = {grade_id: (one.names, one.text[:60]) for grade_id, one in found.items()}
            print(f"{outcome:12} {sample.name}, {sample.says.get('mistake')}: {said}")
    total = sum(counts.values())
    print(f"{total} wrong samples, {time.monotonic() - began:.0f} s:")
    for outcome, count in counts.most_common():
        print(f"  {outcome:12} {count:4}  {count / max(total, 1):.1%}")


def outcome_of(sample: Sample, found: dict[str, Diagnosis]) -> str:
    """named: some test's feedback names just this mistake; among several: with others; nothing; wrong name."""
    mistake = sample.says.get("mistake", "")
    right = {mistake} | ALIASES.get(mistake, set())
    names = [set(one.names) for one in found.values() if one.names]
    parts = next((set(one.parts) for one in mistakes.known(assignment.load(SOURCE)) if one.name == mistake), set())
    if parts and all(one <= parts for one in names) and parts <= set().union(*names):
        return "named"  # each test names the part that it shows
    if any(one <= right for one in names):
        return "named"
    if any(one & right for one in names):
        return "among several"
    return "wrong name" if any(names) else "nothing"


def diagnosed(sample: Sample, seed: int) -> dict[str, Diagnosis]:
    """The diagnoses of a sample's question, by test cell."""
    of = assignment.load(SOURCE)
    question = sample.says["question"].split()[0]
    code = "\n\n".join(source for _, grade_id, source in sample.cells if grade_id == question)
    local = Local(of, question, code)
    verdicts = [judge.judge(of, cell, local.observer(cell), seed) for cell in tests_of(of, question)]
    error = local.error
    shown = [{"output_type": "error", "ename": error[0], "evalue": error[1]}] if error else []
    return diagnose_all(of, verdicts, seed, Work({question: code}, {question: shown}))


if __name__ == "__main__":
    main()
