"""results.json, in Gradescope's format: https://gradescope-autograders.readthedocs.io/en/latest/specs/"""

from typing import Any

from autograder.reports.words import feedback_text, heading
from autograder.results import Result, versions


def results_json(result: Result) -> dict[str, Any]:
    """The result as Gradescope reads it: one entry for each automatic test cell, in the notebook's order."""
    return {
        "score": result.score,
        "output": heading(result),
        "tests": [
            {
                "name": verdict.grade_id,
                "score": verdict.points,
                "max_score": verdict.max_points,
                "status": "passed" if verdict.state == "passed" else "failed",
                "output": feedback_text(verdict),
                "output_format": "text",
            }
            for verdict in result.verdicts
        ],
        "extra_data": {
            "student": result.student,
            "state": result.state,
            "states": {verdict.grade_id: verdict.state for verdict in result.verdicts},
            "mistakes": {verdict.grade_id: list(verdict.mistakes) for verdict in result.verdicts if verdict.mistakes},
            "repairs": list(result.repairs),
            "seed": result.seed,
            "source_hash": result.source_hash,
            "sandbox": result.sandbox,
            "versions": versions(),
        },
    }
