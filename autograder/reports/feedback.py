"""feedback.html: what a student reads, one page, with nothing from outside."""

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import escape

from autograder.assignment import Assignment
from autograder.reports.words import feedback_text, heading, state_in_words
from autograder.results import Result
from autograder.verdict import Verdict

_pages = Environment(loader=PackageLoader("autograder.reports"), autoescape=True, undefined=StrictUndefined, trim_blocks=True)


def feedback_html(result: Result, assignment: Assignment) -> str:
    """The whole page of a submission, as HTML."""
    tests = [
        {
            "name": verdict.grade_id,
            "title": assignment.cell(verdict.grade_id).title,
            "points": verdict.points,
            "max_points": verdict.max_points,
            "passed": verdict.state == "passed",
            "state": state_in_words(verdict),
            "text": feedback_text(verdict),
        }
        for verdict in result.verdicts
    ]
    return _pages.get_template("feedback.html").render(
        result=result, heading=heading(result), tests=tests, assignment=assignment.name
    )


def feedback_fragment(verdict: Verdict) -> str:
    """One verdict as a piece of HTML, for a notebook's output."""
    mark = "✔" if verdict.state == "passed" else "✘"
    line = f"{mark} {verdict.grade_id}: {verdict.points:g} of {verdict.max_points:g} points"
    return f"<p><b>{escape(line)}</b></p><p style='white-space: pre-wrap'>{escape(feedback_text(verdict))}</p>"
