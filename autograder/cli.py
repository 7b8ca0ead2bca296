"""The commands, and nothing else."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.table import Table

from autograder import assignment as assignments
from autograder.assignment import Assignment, AssignmentError
from autograder.parent import start_in_background
from autograder.record import Record, fingerprint
from autograder.reports.words import heading
from autograder.results import GRADED, GRADER_ERROR, Result
from autograder.submissions import UsageError, find_submissions

SOME_NOT_GRADED, USAGE, FAULT = 1, 2, 3
STOPPED = 130  # as of any command that ends by Ctrl-C
SOMETHING_STANDS_OUT = 1
MOST = 12  # mistakes shown after grading

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Grades the assignment on mini-batches and DataLoaders, and makes its releases.",
)
console = Console()
errors = Console(stderr=True)

Source = Annotated[
    Path | None, typer.Option(help="The source notebook. Default: source/NAME/NAME.ipynb, here or in a folder above.")
]


@app.command()
def grade(
    submission: Annotated[list[Path], typer.Argument(help="Notebooks, or folders with one notebook each.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="Where the reports go.")],
    source: Source = None,
    seed: Annotated[
        int | None, typer.Option(envvar="AUTOGRADER_SEED", help="The seed of the tests' inputs. Default: drawn.")
    ] = None,
    jobs: Annotated[int, typer.Option(min=0, help="Submissions at a time. Default: one per processor.")] = 0,
    level: Annotated[
        str | None, typer.Option(help="The sandbox: full or contained. Default: the best that this machine has.")
    ] = None,
    unsafe: Annotated[bool, typer.Option("--unsafe", help="Grade without a sandbox. For your own code only.")] = False,
    cell_seconds: Annotated[float, typer.Option(min=1, help="The longest that a cell may run.")] = 180,
    submission_seconds: Annotated[float, typer.Option(min=1, help="The longest that a submission may take.")] = 900,
    again: Annotated[bool, typer.Option("--again", help="Grade anew what an earlier run into the same folder graded.")] = False,
) -> None:
    """Grade submissions, each in a process of its own, and write a report for each.

    A run that was stopped goes on where it was: of what is graded already in the output folder, only that is graded again
    which has changed, or for which the assignment, the data, the options, or the grader have.

    Exit status: 0 every submission was graded, whatever the scores; 1 some could not be; 2 wrong usage; 3 a fault of the
    grader's own.
    """
    path = _find(source)
    try:
        found = find_submissions(submission, path.stem)
    except UsageError as error:
        _stop(USAGE, str(error))
    if level not in (None, "full", "contained"):
        _stop(USAGE, f"--level is {level!r}; expected full or contained")
    level = "unsafe" if unsafe else level
    record = Record(output)
    starting = None if record else start_in_background(level)
    try:
        of = assignments.load(path)
    except AssignmentError as error:
        if starting:
            with suppress(RuntimeError):  # it is on its way already; it takes its folder with it only once it is there
                starting.result().close()
        _stop(USAGE, str(error))
    # PyTorch and others are imported late: it takes seconds, in which the warm parent starts; and --help should not wait.
    from autograder import batch
    from autograder.audit import class_view
    from autograder.expect.context import drawn_seed
    from autograder.grading import TimeLimits
    from autograder.reports.files import write_grades, write_mistakes, write_result

    settings = batch.Settings(
        seed=drawn_seed() if seed is None else seed,
        level=level,
        jobs=jobs,
        time_limits=TimeLimits(cell=cell_seconds, submission=submission_seconds),
    )
    options = {"level": level, "cell": cell_seconds, "submission": submission_seconds}
    prints = {one.student: "" if one.problem else fingerprint(of, one.path, options) for one in found}
    known = {} if again else {name: record.result(name, one, seed) for name, one in prints.items()}
    results = [result for result in known.values() if result]
    left = [one for one in found if not known.get(one.student)]
    before = f", {len(results)} of them graded before" if results else ""
    console.print(f"{len(found)} submission(s){before}" + (f", seed {settings.seed}" if left else ""))
    try:
        output.mkdir(parents=True, exist_ok=True)
        with _progress() as progress:
            task = progress.add_task("grading", total=len(left))
            for result in batch.grade_all(of, left, settings, starting) if left else ():
                results.append(result)
                write_result(result, of, output)
                record.add(result, prints[result.student])
                progress.advance(task)
                if result.state != GRADED:
                    errors.print(f"{result.student}: {heading(result)}", markup=False, highlight=False, soft_wrap=True)
        grades = write_grades(results, of, output)
        mistakes = write_mistakes(results, output)
    except OSError as error:
        _stop(FAULT, f"the reports can't be written: {error}")
    except RuntimeError as error:
        _stop(FAULT, str(error))
    except KeyboardInterrupt:
        _stop(STOPPED, f"stopped; {len(results)} of {len(found)} are graded, and the same command goes on from there")
    console.print(_table(results))
    made = class_view(results)
    if made:
        console.print(_mistakes(made))
    console.print(
        f"Grades: {grades}\nMistakes by students: {mistakes}\nA page for each student: {output}/STUDENT/feedback.html",
        highlight=False,
        soft_wrap=True,
    )
    if any(result.state == GRADER_ERROR for result in results):
        raise typer.Exit(FAULT)
    if any(result.state != GRADED for result in results):
        raise typer.Exit(SOME_NOT_GRADED)


@app.command()
def build(
    source: Source = None,
    check: Annotated[bool, typer.Option("--check", help="Only say whether release/ is what a build would make.")] = False,
) -> None:
    """Make all releases from the source notebook, and prove them.

    Exit status: 0 made (or up to date), 1 not: the message says which file and cell; 2 wrong usage.
    """
    from autograder.releases import BuildError
    from autograder.releases import build as releases

    path = _load(source).folder / _load(source).notebook_name
    root = path.parent.parent.parent
    try:
        if check:
            problems = releases.up_to_date(root, path)
            for problem in problems:
                errors.print(problem, markup=False, highlight=False, soft_wrap=True)
            if problems:
                raise typer.Exit(SOME_NOT_GRADED)
            console.print("The releases are what the source gives.")
            return
        with errors.status("building") as status:
            report = releases.build(root, path, lambda step: status.update(step))
    except BuildError as error:
        _stop(SOME_NOT_GRADED, str(error))
    table = Table("graded", "points")
    for name, score in report.scores.items():
        table.add_row(name, f"{score:g} / {report.max_score:g}")
    console.print(table)
    console.print(f"{len(report.files)} files in {root / 'release'} and {root / 'dist'}", highlight=False, soft_wrap=True)


@app.command()
def audit(
    source: Source = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Where audit.html and audit.json go, if wanted.")] = None,
    seed: Annotated[int, typer.Option(envvar="AUTOGRADER_SEED", help="The seed of the tests' inputs.")] = 1,
    mistakes: Annotated[
        Path | None,
        typer.Option(
            exists=True, file_okay=False, help="The folder of known mistakes. Default: the package's, for this assignment."
        ),
    ] = None,
) -> None:
    """Put every known mistake through the assignment's own tests, and say which of them the tests miss.

    Exit status: 0 nothing stands out; 1 something does: a mistake that is not caught, a right solution that is, an assert
    that no mistake needs; 2 wrong usage.
    """
    from autograder.audit import run_audit
    from autograder.reports.audit import audit_text
    from autograder.reports.files import write_audit

    of = _load(source)
    try:
        with errors.status("trying mistakes") as status:
            found = run_audit(of, mistakes, seed, on_source=lambda name: status.update(f"trying {escape(name)}"))
        paths = write_audit(found, output) if output else []
    except AssignmentError as error:
        _stop(USAGE, str(error))
    except OSError as error:
        _stop(FAULT, f"the reports can't be written: {error}")
    console.print(audit_text(found))
    for path in paths:
        console.print(str(path), markup=False, highlight=False, soft_wrap=True)
    if not found.clean:
        raise typer.Exit(SOMETHING_STANDS_OUT)


@app.command()
def selfcheck(
    source: Source = None,
    level: Annotated[str | None, typer.Option(help="The sandbox: full or contained. Default: the best there is.")] = None,
) -> None:
    """Try on this machine what hostile submissions try, and say what holds.

    Exit status: 0 everything was refused or stopped; 1 something was not; 2 wrong usage; 3 no sandbox can be had.
    """
    from autograder import selfcheck as check

    of = _load(source)
    if level not in (None, "full", "contained"):
        _stop(USAGE, f"--level is {level!r}; expected full or contained")
    try:
        with errors.status("trying"):
            report, attempts = check.selfcheck(of.folder / of.notebook_name, level)
    except RuntimeError as error:
        _stop(FAULT, str(error))
    properties = Table("property", "in force")
    for name, value in report.items():
        properties.add_row(name, {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else value)
    table = Table("attempt", "here", "stock nbgrader, otter-grader")
    for attempt in attempts:
        table.add_row(attempt.what, attempt.sandboxed, attempt.plain)
    console.print(properties, table)
    if any(attempt.sandboxed == check.REACHED for attempt in attempts):
        raise typer.Exit(SOME_NOT_GRADED)


def _find(source: Path | None) -> Path:
    try:
        path = (source or assignments.find(Path.cwd())).resolve()
    except AssignmentError as error:
        _stop(USAGE, str(error))
    if not path.is_file():
        _stop(USAGE, f"{path}: there is no such source notebook")
    return path


def _load(source: Path | None) -> Assignment:
    try:
        return assignments.load(_find(source))
    except AssignmentError as error:
        _stop(USAGE, str(error))


def _stop(status: int, message: str) -> NoReturn:
    errors.print(f"autograder: {message}", markup=False, highlight=False, soft_wrap=True)
    raise typer.Exit(status)


def _progress() -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
        console=errors,
        disable=not errors.is_terminal,
    )


def _table(results: list[Result]) -> Table:
    table = Table("student", "points", "state", "points lost in")
    for result in sorted(results, key=lambda one: one.student):
        lost = [verdict.grade_id for verdict in result.verdicts if verdict.state != "passed"]
        words = "" if result.state != GRADED else "all tests" if len(lost) == len(result.verdicts) else ", ".join(lost)
        table.add_row(result.student, f"{result.score:g} / {result.max_score:g}", result.state, words)
    return table


def _mistakes(made: dict[str, list[str]]) -> Table:
    """The commonest mistakes."""
    table = Table("mistake", "students", "who")
    for name, students in list(made.items())[:MOST]:
        who = ", ".join(students[:4]) + (f" and {len(students) - 4} more" if len(students) > 4 else "")
        table.add_row(escape(name), str(len(students)), escape(who))
    return table


def main() -> None:
    """The console script."""
    # jsonschema, which nbformat imports, would compile a grammar for addresses, which no notebook has: it takes a second.
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]  # None says: not to be imported
    try:
        app()
    except SystemExit as done:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(done.code if isinstance(done.code, int) else int(done.code is not None))  # taking PyTorch apart takes a second


if __name__ == "__main__":
    main()
