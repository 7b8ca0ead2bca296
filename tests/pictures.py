"""Makes the pictures in docs/: the plot of the model solution, and a page of feedback from the demo (needs Chromium).

make demo && .venv/bin/python -m tests.pictures
"""

import os
import shutil
import subprocess
import sys
import tempfile

from autograder import assignment
from tests import corpus, demo

DOCS = corpus.ROOT / "docs"


def plot() -> None:
    """Run the model solution, and save its figure."""
    import matplotlib

    matplotlib.use("Agg")
    namespace: dict[str, object] = {}
    os.chdir(corpus.SOURCE.parent)
    for cell in assignment.load(corpus.SOURCE).cells:
        if cell.kind in ("given", "solution"):
            exec(cell.source, namespace)
    namespace["fig"].savefig(DOCS / "plot.png", dpi=110, bbox_inches="tight")  # type: ignore[attr-defined]


def feedback() -> None:
    """Take a picture of a student's page."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        sys.exit("no Chromium: the picture of the feedback was not made")
    page = demo.FOLDER / "reports" / "emil" / "feedback.html"
    with tempfile.TemporaryDirectory() as profile:
        options = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
        options += (
            f" --disable-component-update --disable-sync --hide-scrollbars --window-size=820,1560 --user-data-dir={profile}"
        )
        shot = f"--screenshot={DOCS / 'feedback.png'}"
        subprocess.run([chromium, *options.split(), shot, page.as_uri()], check=True, capture_output=True)


if __name__ == "__main__":
    plot()
    feedback()
