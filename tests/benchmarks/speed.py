"""How fast a class is graded, beside the bare trainings and beside the stock tools, in one run on the same submissions.

    python -m tests.benchmarks.speed [--submissions 20] [--stock 3]

Wall times hang on the machine and on what else runs; the ratios are what to read.
"""

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from autograder import assignment, batch, session
from autograder.kernel import watcher
from autograder.kernel.limits import Limits
from autograder.parent import start_warm_parent
from autograder.submissions import Found
from tests import corpus, stock
from tests.conftest import run_autograder

# Loaders with worker processes spend their time in starting processes: no measure of a training.
LEFT_OUT = {"two-workers-plain", "worker-processes"}
BARE = """
import json, sys, time
begin = time.perf_counter()
import matplotlib
matplotlib.use("Agg")
import torch
torch.set_num_threads(1)
cells, namespace, seconds = json.load(open(sys.argv[1])), {"get_ipython": lambda: None, "display": print}, {}
for grade_id, source in cells:
    start = time.perf_counter()
    try:
        exec(compile(source, grade_id, "exec"), namespace)
    except Exception as error:
        print(grade_id, error, file=sys.stderr)
    seconds[grade_id] = seconds.get(grade_id, 0) + time.perf_counter() - start
print(json.dumps([seconds, time.perf_counter() - begin]))
"""


def bare(sample: corpus.Sample, folder: Path) -> tuple[float, float]:
    """Run a notebook's code as a plain script: the seconds of all but the imports cell, and of the whole process."""
    cells = [
        (cell["metadata"].get("nbgrader", {}).get("grade_id", "extra"), cell["source"])
        for cell in corpus.notebook(sample)["cells"]
        if cell["cell_type"] == "code"
    ]
    path = folder / "cells.json"
    path.write_text(json.dumps([one for one in cells if not one[0].endswith("-check")]))
    (folder / "data").mkdir(exist_ok=True)
    (folder / "data" / "boston-house-prices.csv").write_bytes((corpus.ROOT / "data" / "boston-house-prices.csv").read_bytes())
    begin = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", BARE, str(path)], cwd=folder, capture_output=True, text=True, check=True)
    whole = time.perf_counter() - begin
    seconds, _ = json.loads(done.stdout.strip().splitlines()[-1])
    return sum(took for grade_id, took in seconds.items() if grade_id != "imports"), whole


def observed(notebooks: list[Path]) -> Counter[str]:
    """Grade one after the other in this process: the seconds spent in each observation, and in keeping copies of the process."""
    of = assignment.load(corpus.SOURCE)
    spent: Counter[str] = Counter()
    observe, checkpoint = session.Session.observe, session.Session.checkpoint

    def timed(name: str, action: Callable[[], Any]) -> Any:
        begin = time.perf_counter()
        try:
            return action()
        finally:
            spent[name] += time.perf_counter() - begin

    session.Session.observe = lambda self, request: timed(request["observe"], lambda: observe(self, request))  # type: ignore[method-assign]
    session.Session.checkpoint = lambda self, name: timed("copies kept", lambda: checkpoint(self, name))  # type: ignore[method-assign]
    found = [Found(path.stem, path) for path in notebooks]
    list(batch.grade_all(of, found, batch.Settings(seed=1, jobs=1)))
    session.Session.observe, session.Session.checkpoint = observe, checkpoint  # type: ignore[method-assign]
    return spent


def kernel_start() -> tuple[float, int]:
    """Start a kernel and run the solution in it: the seconds until its first cell is done, and the bytes that it takes in the end.

    Bytes: the proportional share of all our processes, less what they had before.
    """
    of = assignment.load(corpus.SOURCE)

    def memory() -> int:
        return sum(watcher.share(pid) for pid in watcher.descendants(os.getpid()))

    with start_warm_parent() as warm:
        seconds = []
        for _ in range(3):
            before, begin = memory(), time.perf_counter()
            kernel = session.Session(lambda: warm.kernel_manager(of.data_files, Limits(), seed=0))
            kernel.run("pass", 60)
            seconds.append(time.perf_counter() - begin)
            for cell in of.cells:
                if cell.kind in ("given", "solution"):
                    kernel.run(cell.source, 100)
            taken = memory() - before
            kernel.close()
    return statistics.median(seconds), taken


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--submissions", type=int, default=20)
    options.add_argument("--stock", type=int, default=3, help="how many of them the stock tools grade")
    chosen = options.parse_args()
    magics = re.compile(r"(?m)^\s*[%!]")
    samples = [one for one in corpus.samples("right") if one.name not in LEFT_OUT and not magics.search(one.path.read_text())]
    samples = samples[:: max(1, len(samples) // chosen.submissions)][: chosen.submissions]
    cores = batch.cores()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        notebooks = [corpus.write(sample, folder) for sample in samples]
        scripts = [bare(sample, folder) for sample in samples]
        training = sum(seconds for seconds, _ in scripts)
        spent = observed(notebooks)
        looking = spent.total()
        begin = time.perf_counter()
        run_autograder("grade", *notebooks, "--output", folder / "reports")
        ours = time.perf_counter() - begin
        begin = time.perf_counter()
        run_autograder("grade", notebooks[0], "--output", folder / "one")
        single = time.perf_counter() - begin
        few = notebooks[: chosen.stock]
        course = stock.nbgrader_course(folder / "course", {path.stem: path for path in few})
        nbgrader = stock.nbgrader_autograde(course)[0] / len(few)
        (folder / "otter").mkdir()
        archive = stock.otter_assignment(folder / "otter")
        otter = statistics.mean(stock.otter_run(archive, path, folder / "otter")[0] for path in few)
    n = len(samples)
    limit = (training + looking) / cores
    print(f"{n} submissions, {cores} cores")
    print(f"bare trainings, one core:             {training:7.1f} s in all, {training / n:.2f} s each")
    print(f"hidden tests, one core:               {looking:7.1f} s in all, {looking / training:.0%} of the trainings")
    print(f"    of these, each: {', '.join(f'{name} {1000 * took / n:.0f} ms' for name, took in spent.most_common())}")
    print(f"the limit (both, over the cores):     {limit:7.1f} s")
    print(f"autograder grade:                     {ours:7.1f} s, {ours / limit:.2f} times the limit")
    print(
        f"stock nbgrader autograde:             {nbgrader * n:7.1f} s ({n} times the mean of {len(few)}), {nbgrader * n / ours:.1f} times ours"
    )
    print(
        f"stock otter run (visible tests only): {otter * n:7.1f} s ({n} times the mean of {len(few)}), {otter * n / ours:.1f} times ours"
    )
    print(
        f"    and of the bare trainings alone:  {otter * n * cores / training:7.1f} times, over the cores: the most that any grader could reach"
    )
    ready, taken = kernel_start()
    print(f"kernel asked for to first cell done:  {ready:7.2f} s; memory of a submission, trained: {taken / 1e6:.0f} MB")
    print(f"one submission, cold: {single:.1f} s, {single / scripts[0][1]:.2f} times its bare script ({scripts[0][1]:.1f} s)")


if __name__ == "__main__":
    main()
