"""Makes all releases from the source notebook, and proves them before they replace the old ones.

What students get goes to release/, what holds a hidden test to dist/. The same source gives the same bytes.
"""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from autograder import assignment as assignments
from autograder.assignment import Assignment, AssignmentError
from autograder.releases import BuildError, proof
from autograder.releases.files import files_below


@dataclass(frozen=True)
class BuildReport:
    """What a build made: the files, and the automatic points of the solution and of each unsolved release."""

    files: tuple[Path, ...]
    scores: dict[str, float]
    max_score: float


def build(root: Path, source: Path, say: Callable[[str], None] = lambda step: None) -> BuildReport:
    """Make root/release and root/dist from the source notebook; raises BuildError, and then leaves both as they were.

    say is told each step as it begins.
    """
    assignment = _load(source)
    proof.check_rules(assignment)
    with tempfile.TemporaryDirectory(prefix="autograder-build-") as work:
        release, archive = _make(assignment, Path(work), say)
        say("looking for solutions and hidden tests in it")
        proof.check_files(assignment, release)
        say("grading the solution and the unsolved releases")
        scores = proof.check_scores(assignment, release)
        say("putting the known mistakes through the hidden tests")
        proof.check_audit(assignment)
        files: list[Path] = []
        for name in sorted(path.name for path in release.iterdir()):
            shutil.rmtree(root / "release" / name, ignore_errors=True)
            shutil.copytree(release / name, root / "release" / name)
            files += files_below(root / "release" / name).values()
        (root / "dist").mkdir(exist_ok=True)
        shutil.copy(archive, root / "dist" / archive.name)
        files.append(root / "dist" / archive.name)
    return BuildReport(tuple(files), scores, assignment.max_score)


def up_to_date(root: Path, source: Path) -> list[str]:
    """What in root/release is not as a build would make it now, one sentence each; raises BuildError."""
    assignment = _load(source)
    with tempfile.TemporaryDirectory(prefix="autograder-build-") as work:
        release, _ = _make(assignment, Path(work), lambda step: None)
        return differences(release, root / "release")


def differences(built: Path, released: Path) -> list[str]:
    """In what the released files are not the built ones, one sentence each."""
    new, old = files_below(built), files_below(released)
    found = [f"release/{name}: missing; run autograder build" for name in new.keys() - old.keys()]
    found += [f"release/{name}: not made by the build; remove it" for name in old.keys() - new.keys()]
    found += [
        f"release/{name}: not what the source gives now; run autograder build"
        for name in new.keys() & old.keys()
        if new[name].read_bytes() != old[name].read_bytes()
    ]
    return sorted(found)


def _load(source: Path) -> Assignment:
    try:
        return assignments.load(source)
    except AssignmentError as error:
        raise BuildError(str(error)) from None


def _make(assignment: Assignment, work: Path, say: Callable[[str], None]) -> tuple[Path, Path]:
    """All releases in a folder, and the autograder zip."""
    try:
        from autograder.releases import book_form, classroom_form, nbgrader_form, otter_form
    except ImportError as error:
        raise BuildError(f"a build needs {error.name}; install it with: pip install -e '.[instructor]'") from None
    release, archive = work / "release", work / "dist" / f"{assignment.name}-autograder.zip"
    student_version = release / assignment.name
    say("making nbgrader's student version")
    nbgrader_form.write(assignment, student_version)
    say("making the book's page and the template for GitHub Classroom")
    book_form.write(assignment, student_version, release / "book")
    classroom_form.write(assignment, student_version, release / "classroom")
    say("making otter-grader's student version and its autograder zip")
    otter_form.write(assignment, student_version, release / "otter", archive)
    return release, archive
