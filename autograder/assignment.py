"""The source notebook as data: its cells, their points, and what each of them is for."""

import ast
import hashlib
import re
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from autograder import syntax

if TYPE_CHECKING:
    from nbformat import NotebookNode

Kind = Literal["text", "given", "solution", "check", "test", "manual"]
BEGIN_HIDDEN, END_HIDDEN = "### BEGIN HIDDEN TESTS", "### END HIDDEN TESTS"
BEGIN_SOLUTION, END_SOLUTION = "### BEGIN SOLUTION", "### END SOLUTION"


class AssignmentError(Exception):
    """The source notebook is missing or broken: its message says where and what to do."""


@dataclass(frozen=True)
class Cell:
    """A cell of the source notebook.

    kind: text (markdown), given (locked code), solution (the student's code), check (a test that the student can run, 0
    points), test (a test with points) or manual (graded by hand).
    """

    grade_id: str
    kind: Kind
    source: str
    points: float = 0.0

    @property
    def is_code(self) -> bool:
        """Whether it is a code cell."""
        return self.kind not in ("text", "manual")

    @property
    def hidden_block(self) -> str:
        """The hidden tests of a test cell, with the lines above them blank, so that line numbers are the cell's."""
        lines = self.source.split("\n")
        if BEGIN_HIDDEN not in lines or END_HIDDEN not in lines:
            return ""
        start, end = lines.index(BEGIN_HIDDEN), lines.index(END_HIDDEN)
        return "\n" * (start + 1) + "\n".join(lines[start + 1 : end])

    @property
    def title(self) -> str:
        """What a test cell judges, from its first line: "# q1-shapes (1 point): each batch …" gives "each batch …"."""
        return self.source.partition("\n")[0].lstrip("# ").partition(": ")[2]


@dataclass(frozen=True)
class Assignment:
    """An assignment: its name, its cells in order, and the folder of its source."""

    name: str
    cells: tuple[Cell, ...]
    folder: Path

    @property
    def notebook_name(self) -> str:
        """The source notebook's file name."""
        return f"{self.name}.ipynb"

    @property
    def tests(self) -> tuple[Cell, ...]:
        """The automatic test cells, in order."""
        return tuple(cell for cell in self.cells if cell.kind == "test")

    @property
    def max_score(self) -> float:
        """All automatic points."""
        return sum(cell.points for cell in self.tests)

    @cached_property
    def source_hash(self) -> str:
        """A SHA-256 of all cells, by which a result says what it was graded against."""
        text = repr([(cell.grade_id, cell.kind, cell.source, cell.points) for cell in self.cells])
        return hashlib.sha256(text.encode()).hexdigest()

    @property
    def data_files(self) -> dict[str, Path]:
        """The files that a student's notebook finds beside it: names relative to it, and where they are."""
        files = (path for path in sorted(self.folder.rglob("*")) if path.is_file())
        return {
            str(path.relative_to(self.folder)): path.resolve()
            for path in files
            if path.suffix != ".ipynb" and not any(part.startswith(".") for part in path.parts[-2:])
        }

    def cell(self, grade_id: str) -> Cell:
        """The cell with that grade_id; raises KeyError."""
        for cell in self.cells:
            if cell.grade_id == grade_id:
                return cell
        raise KeyError(grade_id)

    def question_defining(self, name: str) -> str:
        """The grade_id of the solution or given cell that defines a name, or ""."""
        return next(
            (cell.grade_id for cell in self.cells if cell.kind in ("solution", "given") and name in names_bound(cell.source)),
            "",
        )


@cache
def load(path: Path) -> Assignment:
    """Read a source notebook; raises AssignmentError if it can't be read or breaks the conventions."""
    import nbformat  # late: it takes half a second, in which the warm parent can start

    try:
        notebook = nbformat.read(path, as_version=4)
    except FileNotFoundError:
        raise AssignmentError(f"{path}: there is no such source notebook") from None
    except Exception as error:
        raise AssignmentError(f"{path}: not a readable notebook ({error})") from None
    cells = tuple(_cell(path, number, cell) for number, cell in enumerate(notebook.cells, start=1))
    ids = [cell.grade_id for cell in cells]
    doubled = sorted({grade_id for grade_id in ids if grade_id and ids.count(grade_id) > 1})
    if doubled:
        raise AssignmentError(f"{path}: more than one cell has the grade_id {', '.join(doubled)}")
    return Assignment(path.stem, cells, path.parent)


def find(start: Path) -> Path:
    """The source notebook of the course that a folder is in: source/NAME/NAME.ipynb, looked for upwards.

    Raises AssignmentError if there is none, or more than one.
    """
    package = Path(__file__).resolve().parent.parent
    for folder in (start.resolve(), *start.resolve().parents, package):
        found = [path for path in folder.glob("source/*/*.ipynb") if path.stem == path.parent.name]
        if len(found) == 1:
            return found[0]
        if found:
            raise AssignmentError(f"{folder / 'source'}: more than one assignment; name the source notebook")
    raise AssignmentError(
        f"{start}: neither here nor in a folder above is there a source/NAME/NAME.ipynb; "
        "run the command in the course's folder, or name the source notebook with --source"
    )


def _cell(path: Path, number: int, cell: "NotebookNode") -> Cell:
    meta = cell.metadata.get("nbgrader", {})
    grade_id = meta.get("grade_id", "")
    grade, solution = bool(meta.get("grade")), bool(meta.get("solution"))
    points = float(meta.get("points", 0) or 0)
    if cell.cell_type != "code":
        return Cell(grade_id, "manual" if grade or solution else "text", cell.source, points)
    if not grade_id:
        raise AssignmentError(f"{path}: code cell number {number} has no nbgrader grade_id")
    if solution and grade:
        return Cell(grade_id, "manual", cell.source, points)
    kind: Kind = "solution" if solution else "given" if not grade else "test" if points else "check"
    if kind == "test" and (BEGIN_HIDDEN not in cell.source or END_HIDDEN not in cell.source):
        raise AssignmentError(f"{path}: the test cell {grade_id} has points but no hidden tests")
    return Cell(grade_id, kind, cell.source, points)


def parsed(source: str) -> ast.Module | None:
    """The syntax tree of anybody's code; None if it is not Python, or nested too deeply for Python's own parser."""
    try:
        return syntax.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError, SystemError):  # the last: a fault of the parser's
        return None


def without_magics(code: str) -> str:
    """Code without IPython's magics and shell commands, line for line: what is left may be Python."""
    return re.sub(r"(?m)^[ \t]*[%!].*$", "", code)


def names_bound(code: str | ast.stmt) -> set[str]:
    """The names that code, or one statement, binds at its top level or in comprehensions and loops, functions' insides left out.

    Code that is not Python gives an empty set.
    """
    tree = parsed(without_magics(code)) if isinstance(code, str) else code
    if tree is None:
        return set()
    names: set[str] = set()
    pending: list[ast.AST] = [tree]
    while pending:
        node = pending.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            names.add(node.name)
            continue
        if isinstance(node, ast.Lambda):
            continue
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            names |= {alias.asname or alias.name.partition(".")[0] for alias in node.names}
        pending.extend(ast.iter_child_nodes(node))
    return names
