"""A copy of the course whose trainings are short, for tests that grade hundreds of notebooks."""

import shutil
from pathlib import Path

from tests import corpus

EPOCHS = 40


def course(folder: Path) -> Path:
    """Make the copy in a folder; gives the path of its source notebook."""
    source = folder / "source" / "minibatches" / "minibatches.ipynb"
    (source.parent / "data").mkdir(parents=True)
    text = corpus.SOURCE.read_text()
    assert "NUMBER_OF_EPOCHS = 300" in text
    source.write_text(text.replace("NUMBER_OF_EPOCHS = 300", f"NUMBER_OF_EPOCHS = {EPOCHS}"))
    shutil.copy(corpus.ROOT / "data" / "boston-house-prices.csv", source.parent / "data")
    return source
