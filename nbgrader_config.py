"""nbgrader's configuration of this course: `nbgrader …` in this folder, and formgrader, grade by the package `autograder`.

First `nbgrader generate_assignment minibatches`, then `nbgrader autograde minibatches`, `nbgrader generate_feedback
minibatches` and `nbgrader export`, as in any course.
"""

import os

from nbconvert.preprocessors import ClearMetadataPreprocessor, CSSHTMLHeaderPreprocessor
from nbgrader.preprocessors import AssignLatePenalties, CheckCellMetadata, GetGrades, IgnorePattern, LimitOutput

from autograder.nbgrader_plugin import Grade, HideTests, SaveGrades, make_programs_found
from autograder.nbgrader_reader import Reader, find_submissions_of_any_name

make_programs_found()
c = get_config()  # type: ignore[name-defined]  # noqa: F821

c.CourseDirectory.course_id = "minibatches"

# release/ is committed: without this, nbgrader takes the assignment for generated and never enters it in a new gradebook.
c.GenerateAssignment.force = True

# Instead of nbgrader's Execute: the student's code in a sandbox, the judgement in a process of its own.
c.Autograde.autograde_preprocessors = [
    Grade,
    IgnorePattern,
    ClearMetadataPreprocessor,
    LimitOutput,
    SaveGrades,
    AssignLatePenalties,
    CheckCellMetadata,
]

# For `nbgrader validate`, which runs a notebook in a kernel of nbgrader's own. More threads only cost time, a lot if others work.
c.Execute.timeout = 240
os.environ.setdefault("OMP_NUM_THREADS", "1")

# Damaged and renamed notebooks are mended, and never stop the others.
c.Autograde.exporter_class = Reader
find_submissions_of_any_name()

# Feedback shows the explanation of each test, and no hidden test.
c.GenerateFeedback.preprocessors = [GetGrades, HideTests, CSSHTMLHeaderPreprocessor]
