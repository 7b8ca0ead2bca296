"""What a build has to prove, before anything is released."""

import hashlib
import re
import secrets
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat

from autograder import mistakes, rules
from autograder.assignment import BEGIN_SOLUTION, END_SOLUTION, Assignment, AssignmentError
from autograder.recognise import student_version
from autograder.releases import BuildError
from autograder.releases.book_form import as_notebook
from autograder.releases.files import files_below
from autograder.releases.leaks import leaks
from autograder.results import GRADED, Result
from autograder.submissions import Found


def check_rules(assignment: Assignment) -> None:
    """Raise BuildError if a hidden block breaks the rules of `autograder.rules`."""
    broken = rules.violations(assignment)
    if broken:
        raise BuildError(f"{_source(assignment)}: {broken[0]}{_more(broken)}; mend the hidden test")


def check_files(assignment: Assignment, release: Path) -> None:
    """Raise BuildError if a student file holds a line of a solution or a hidden test, or a copy of the data differs."""
    found = list(leaks(assignment, release))
    if found:
        raise BuildError(f"{found[0]}{_more(found)}; put it between the marks for solutions or hidden tests")
    for name, data in assignment.data_files.items():
        checksum = _checksum(data)
        for path in release.glob(f"*/{name}"):
            if _checksum(path) != checksum:
                raise BuildError(f"{path}: not the same bytes as {data}; build again, and leave releases as they are built")


def check_scores(assignment: Assignment, release: Path) -> dict[str, float]:
    """Grade the solution and each unsolved release; raise BuildError unless all points are had, and none.

    Gives the score of each, by its name.
    """
    from autograder import batch  # late: PyTorch takes a second, and only grading needs it

    seed = secrets.randbelow(2**31)
    with tempfile.TemporaryDirectory(prefix="autograder-proof-") as work:
        handed_in = {"the solution": Path(work, "solution.ipynb")}
        _write_solution(assignment, handed_in["the solution"])
        for name, path in files_below(release).items():
            if path.suffix == ".ipynb":
                handed_in[f"release/{name}"] = path
            elif path.stem == assignment.name and path.suffix == ".md":
                handed_in[f"release/{name}"] = Path(work, "page.ipynb")
                as_notebook(path, handed_in[f"release/{name}"])

        def graded(path: Path) -> Result:
            return batch.grade_one(Found("build", path), assignment, seed)

        with ThreadPoolExecutor(batch.cores()) as pool:
            results = dict(zip(handed_in, pool.map(graded, handed_in.values()), strict=True))
    for name, result in results.items():
        _check_score(assignment, name, result, seed)
    return {name: result.score for name, result in results.items()}


def check_audit(assignment: Assignment) -> None:
    """Raise BuildError unless every known mistake is caught by the tests meant for it, and each assert by itself catches one.

    An assignment without known mistakes has nothing to be audited with.
    """
    from autograder.audit import run_audit  # late: it needs PyTorch, as above

    try:
        if not mistakes.known(assignment):
            return
        audit = run_audit(assignment)
    except AssignmentError as error:
        raise BuildError(str(error)) from None
    found = [f"{what}: {one}" for what, ones in audit.findings.items() for one in ones]
    if found:
        raise BuildError(
            f"{_source(assignment)}: {found[0]}{_more(found)}; mend the test or the known mistake, autograder audit shows all"
        )


def _check_score(assignment: Assignment, name: str, result: Result, seed: int) -> None:
    if result.state != GRADED:
        raise BuildError(f"{name} could not be graded: {result.message} (seed {seed})")
    solved = name == "the solution"
    for verdict in result.verdicts:
        if solved and verdict.state != "passed":
            raise BuildError(
                f"{_source(assignment)}: the solution {verdict.state} in {verdict.grade_id}: {verdict.message} "
                f"(seed {seed}); mend the solution or the test"
            )
        if not solved and verdict.points:
            raise BuildError(f"{name}: unsolved, it has the points of {verdict.grade_id} (seed {seed}); make the test stricter")


def _write_solution(assignment: Assignment, path: Path) -> None:
    """The notebook of a student who has written what the source has between its marks."""
    notebook = nbformat.read(_source(assignment), as_version=4)
    for cell, about in zip(notebook.cells, assignment.cells, strict=True):
        cell.source = re.sub(rf"(?m)^[ \t]*({BEGIN_SOLUTION}|{END_SOLUTION})\n?", "", student_version(about))
    nbformat.write(notebook, path)


def _source(assignment: Assignment) -> Path:
    return assignment.folder / f"{assignment.name}.ipynb"


def _checksum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _more(found: list[str]) -> str:
    return f" (and {len(found) - 1} more)" if len(found) > 1 else ""
