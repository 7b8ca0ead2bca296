"""False alarms: every right sample judged with many seeds, and how far it stays from each threshold.

    python -m tests.benchmarks.margins [--seeds 1000] [--jobs 2]

A notebook runs once; at each test cell it is judged with its share of the seeds, each with its own drawn inputs.
"""

import argparse
import math
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from autograder import assignment, batch, expect, grading, notebook
from autograder.assignment import Cell
from autograder.kernel.limits import Limits
from autograder.parent import start_warm_parent
from autograder.results import versions
from autograder.verdict import Verdict
from tests import corpus

LEFT_OUT = {"two-workers-plain", "worker-processes"}  # they take minutes each, in starting processes
PEAKS = ("making", "length", "first", "late", "kept")


class ManySeeds(grading._Run):
    """A submission's run in which each test cell is judged with several seeds."""

    def __init__(self, *args: Any, seeds: range) -> None:
        super().__init__(*args)
        self.seeds, self.wrong, self.margins = seeds, [], {}  # type: ignore[var-annotated]
        self.kept: dict[int, dict[str, Any]] = {}  # what was seen with each seed since the last cell ran

    def _judge(self, place: int, cell: Cell) -> Verdict:
        if not self._seen:
            self.kept.clear()
        for seed in self.seeds:
            self._seed, self._seen = seed, self.kept.setdefault(seed, {})
            verdict = super()._judge(place, cell)
            if verdict.state != "passed":
                self.wrong.append((seed, cell.grade_id, verdict.state, verdict.message))
            for name, margin in margins_of(verdict).items():
                self.margins[name] = min(margin, self.margins.get(name, math.inf))
        return verdict


def margins_of(verdict: Verdict) -> dict[str, float]:
    """How far a passed test stayed from its thresholds: 1 is the threshold itself, larger is further away."""
    found = {}
    for one in verdict.observations:
        if one.observer == "lists" and verdict.grade_id == "q3-drops-faster":
            full, mini = one.evidence
            found["q3-drops-faster: drop of the lists"] = (expect.drop(mini) - expect.drop(full)) / 0.03
        if one.observer == "short_trainings":
            full_loss, mini_loss = expect.losses_reached(one.evidence)
            found["q3-drops-faster: ten epochs for real"] = (full_loss - mini_loss) / 0.1
        if one.observer == "streaming":
            for name in PEAKS:
                used = one.evidence["kept" if name == "kept" else f"{name}_peak"]
                found[f"q5-streaming: {name}"] = one.args[1][f"allowed_{name}"] / max(1, used)
    return found


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seeds", type=int, default=1000, help="in total, over all samples")
    options.add_argument("--jobs", type=int, default=batch.cores())
    chosen = options.parse_args()
    of = assignment.load(corpus.SOURCE)
    samples = [sample for sample in corpus.samples("right") if sample.name not in LEFT_OUT]
    share = math.ceil(chosen.seeds / len(samples))
    with start_warm_parent() as warm, tempfile.TemporaryDirectory() as folder:
        batch.prepare(of, 0)

        def one(number: int) -> ManySeeds:
            path = corpus.write(samples[number], Path(folder))
            submission = notebook.read(path, path.stem, of)
            seeds = range(number * share, (number + 1) * share)

            def kernel() -> Any:
                return warm.kernel_manager(of.data_files, Limits(), seed=0)

            run = ManySeeds(of, submission, kernel, 0, grading.TimeLimits(submission=3600), seeds=seeds)
            try:
                run.all()
            finally:
                run.close()
            return run

        with ThreadPoolExecutor(chosen.jobs) as pool:
            runs = []
            for sample, run in zip(samples, pool.map(one, range(len(samples))), strict=True):
                runs.append(run)
                print(f"{sample.name}: {len(run.wrong)} wrong verdicts", file=sys.stderr, flush=True)
    print(f"{len(samples)} right samples, {share * len(samples)} seeds, {len(of.tests)} test cells each; {versions()}")
    wrong = [(sample.name, *one) for sample, run in zip(samples, runs, strict=True) for one in run.wrong]
    print(f"wrong verdicts: {len(wrong)}")
    for one_wrong in wrong[:20]:
        print("  ", *one_wrong)
    print("closest to each threshold (1 is the threshold):")
    for name in sorted({name for run in runs for name in run.margins}):
        closest = min((run.margins.get(name, math.inf), sample.name) for sample, run in zip(samples, runs, strict=True))
        print(f"   {name:40s} {closest[0]:6.2f}  {closest[1]}")


if __name__ == "__main__":
    main()
