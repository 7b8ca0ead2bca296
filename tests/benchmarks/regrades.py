"""The same submissions graded again and again: shuffled, more at a time than there are cores, on a loaded machine, each time with another seed.

    python -m tests.benchmarks.regrades [--rounds 10] [--seed 1]

Prints how many regrades there were, and every verdict that was not the same in all of them.
"""

import argparse
import random
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from autograder import assignment, batch
from autograder.submissions import Found
from tests import corpus

SUBMISSIONS = (*corpus.samples("right")[::9], *corpus.samples("wrong")[::45])
LEFT_OUT = {"two-workers-plain", "worker-processes"}  # they take minutes each, in starting processes


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=10)
    options.add_argument("--seed", type=int, default=1, help="of the shuffling, and of the rounds' seeds")
    chosen = options.parse_args()
    of, choice = assignment.load(corpus.SOURCE), random.Random(chosen.seed)
    samples = [sample for sample in SUBMISSIONS if sample.name not in LEFT_OUT]
    verdicts: dict[tuple[str, str], set[tuple[str, float]]] = defaultdict(set)
    busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(batch.cores())]
    try:
        with tempfile.TemporaryDirectory() as folder:
            found = [Found(sample.name, corpus.write(sample, Path(folder))) for sample in samples]
            for number in range(chosen.rounds):
                choice.shuffle(found)
                settings = batch.Settings(seed=choice.randrange(2**31), jobs=2 * batch.cores())
                for result in batch.grade_all(of, found, settings):
                    for verdict in result.verdicts:
                        verdicts[result.student, verdict.grade_id].add((verdict.state, verdict.points))
                print(f"round {number + 1} of {chosen.rounds}, seed {settings.seed}: done", flush=True)
    finally:
        for process in busy:
            process.kill()
    differing = {key: states for key, states in verdicts.items() if len(states) > 1}
    print(
        f"{chosen.rounds * len(samples)} regrades of {len(samples)} submissions, {2 * batch.cores()} at a time beside "
        f"{len(busy)} busy processes on {batch.cores()} cores, {chosen.rounds} seeds: {len(differing)} verdicts differ"
    )
    for (student, grade_id), states in sorted(differing.items()):
        print(f"   {student}, {grade_id}: {sorted(states)}")


if __name__ == "__main__":
    main()
