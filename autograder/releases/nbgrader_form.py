"""nbgrader's student version of the assignment, made by nbgrader itself."""

import shutil
import tempfile
from pathlib import Path

from nbgrader.apps import NbGraderAPI
from traitlets.config import Config

from autograder.assignment import Assignment
from autograder.releases import BuildError


def write(assignment: Assignment, folder: Path) -> None:
    """Write NAME.ipynb and its data into folder; raises BuildError if nbgrader refuses the source.

    nbgrader works in a temporary course and without a gradebook, so that the user's gradebook stays as it is.
    """
    with tempfile.TemporaryDirectory(prefix="autograder-build-") as course:
        source = Path(course, "source", assignment.name)
        shutil.copytree(assignment.folder, source, ignore=shutil.ignore_patterns(".*"))
        config = Config()
        config.CourseDirectory.root = course
        config.CourseDirectory.course_id = "course"
        config.GenerateAssignment.no_database = True
        config.SaveCells.enabled = False
        outcome = NbGraderAPI(config=config).generate_assignment(assignment.name)
        if not outcome["success"]:
            reason = (outcome.get("error") or outcome.get("log") or "no reason given").strip().splitlines()[-1]
            raise BuildError(f"{assignment.folder}: nbgrader could not make the student version: {reason}")
        shutil.copytree(Path(course, "release", assignment.name), folder)
