"""The sample submissions: each is a small file that overlays the model solution (or the unsolved release).

A file opens with a docstring: a sentence, then `key: value` lines. Its cells follow, each after a line `# %% GRADE_ID`;
`# %% extra after GRADE_ID` adds a cell, `# %% [markdown] GRADE_ID` gives a markdown cell. Cells that it does not give are the
source's: solved, or as released if the docstring says `base: unsolved`.
"""

import copy
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import nbformat

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "source" / "minibatches" / "minibatches.ipynb"
SUBMISSIONS = Path(__file__).parent / "submissions"

_CELL = re.compile(r"^# %%(?: \[markdown\])? ?(?P<place>extra after |extra before )?(?P<id>[\w-]*)[ \t]*$", re.M)
_SOLUTION = re.compile(r"(?ms)^[ \t]*### BEGIN SOLUTION\n(.*?)^[ \t]*### END SOLUTION\n?")
_HIDDEN = re.compile(r"(?ms)^### BEGIN HIDDEN TESTS\n.*?^### END HIDDEN TESTS\n?")


@dataclass(frozen=True)
class Sample:
    """A sample submission: its name, what its docstring says, and its cells as (place, grade_id, source)."""

    name: str
    path: Path
    says: dict[str, str]
    cells: tuple[tuple[str, str, str], ...]

    @property
    def fails(self) -> set[str]:
        """The test cells that it must fail."""
        return set(self.says.get("fails", "").split())

    @property
    def may_fail(self) -> set[str]:
        """The test cells that it may fail or pass."""
        return set(self.says.get("may-fail", "").split())


@cache
def sample(path: Path) -> Sample:
    """Read a sample file."""
    text = path.read_text()
    match = re.match(r'\s*"""(.*?)"""', text, re.S)
    assert match, f"{path} has no docstring"
    says = dict(re.findall(r"(?m)^([\w-]+): *(.*)$", match[1]))
    marks = list(_CELL.finditer(text, match.end()))
    assert marks, f"{path} has no cells"
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    cells = tuple(
        ((mark["place"] or "").strip(), mark["id"], text[mark.end() : end].strip("\n"))
        for mark, end in zip(marks, ends, strict=True)
    )
    return Sample(path.stem, path, says, cells)


def samples(folder: str) -> list[Sample]:
    """All samples of a folder, "right" or "wrong", sorted by name."""
    return [sample(path) for path in sorted((SUBMISSIONS / folder).glob("*.py"))]


@cache
def _source() -> dict[str, Any]:
    return nbformat.read(SOURCE, as_version=4)


def base_notebook(solved: bool) -> dict[str, Any]:
    """What a student holds: the notebook without hidden tests, solved by the model solution or not at all."""
    notebook = copy.deepcopy(_source())
    for cell in notebook["cells"]:
        source = _HIDDEN.sub("", cell["source"])
        stub = "YOUR ANSWER HERE\n" if cell["cell_type"] == "markdown" else r"# YOUR CODE HERE\nraise NotImplementedError()\n"
        if solved:
            cell["source"] = re.sub(r"(?m)^[ \t]*### (BEGIN|END) SOLUTION\n?", "", source).strip("\n")
        else:
            indent = re.search(r"(?m)^([ \t]*)### BEGIN SOLUTION", source)
            stub = stub.replace(r"\n", "\n" + (indent[1] if indent else ""))
            cell["source"] = _SOLUTION.sub(lambda _, s=stub, i=indent: (i[1] if i else "") + s, source).rstrip()
    return notebook


def notebook(of: Sample) -> dict[str, Any]:
    """The notebook that this student hands in."""
    result = base_notebook(of.says.get("base", "solved") == "solved")
    cells = result["cells"]
    for place, grade_id, source in of.cells:
        index = next(
            number for number, cell in enumerate(cells) if cell["metadata"].get("nbgrader", {}).get("grade_id") == grade_id
        )
        if place:
            extra = nbformat.v4.new_code_cell(source)
            at = index + 1 if place == "extra after" else index
            while place == "extra after" and at < len(cells) and cells[at]["metadata"].get("extra"):
                at += 1
            extra["metadata"]["extra"] = True
            cells.insert(at, extra)
        else:
            cells[index]["source"] = source
    return result


def write(of: Sample, folder: Path) -> Path:
    """Write a sample's notebook as FOLDER/NAME.ipynb."""
    path = folder / f"{of.name}.ipynb"
    nbformat.write(nbformat.from_dict(notebook(of)), path)
    return path
