"""A second, tiny assignment, made to the same conventions: a source notebook of a few cells, and its known mistakes."""

from pathlib import Path
from typing import Any

import nbformat

from autograder import assignment
from autograder.assignment import Assignment

IMPORTS = """import torch
from torch.utils.data import TensorDataset"""
NUMBERS = "numbers = [1.0, 2.0, 3.0, 4.0]"
Q1 = """### BEGIN SOLUTION
squares = [number**2 for number in numbers]
### END SOLUTION"""
Q1_LENGTH = """# q1-length (1 point): squares is a list with an entry for each number.
### BEGIN HIDDEN TESTS
from autograder import expect, observe

seen = observe.lists(squares)[0]
assert seen.is_sequence, f"squares is {seen.type}; expected a list."
assert seen.length == len(expect.given().numbers), f"squares has {seen.length} entries; expected {len(expect.given().numbers)}."
### END HIDDEN TESTS"""
Q1_SQUARES = """# q1-squares (2 points): its entries are the squares.
### BEGIN HIDDEN TESTS
from autograder import expect, observe

seen = observe.lists(squares)[0]
assert seen.numbers is not None, f"squares has something in it that is no number: {seen.culprit}."
squared = [number**2 for number in expect.given().numbers]
assert seen.numbers.tolist() == squared[: len(seen.numbers)], f"squares holds {seen.numbers.tolist()}; expected {squared}."
### END HIDDEN TESTS"""
Q2 = """### BEGIN SOLUTION
pairs = TensorDataset(torch.tensor(numbers), torch.tensor(squares))
### END SOLUTION"""
Q2_PAIRS = """# q2-pairs (1 point): pairs is a TensorDataset of the numbers and their squares.
### BEGIN HIDDEN TESTS
from autograder import expect, observe

seen = observe.dataset(pairs)
assert seen.is_tensor_dataset, f"pairs is {seen.type}; expected a TensorDataset."
assert seen.tensors[0].tolist() == expect.given().numbers, "The first tensor of pairs does not hold the numbers."
### END HIDDEN TESTS"""

MISTAKES = {
    "q1": '''
[[mistake]]
name = "cubes"
explanation = "These are the cubes."
hint = "What is the power of a square?"
fails = ["q1-squares"]
code = "squares = [number**3 for number in numbers]"
variants = ["squares = [number * number * number for number in numbers]"]

[[mistake]]
name = "one-missing"
explanation = "The last number is left out."
hint = "How many numbers are there?"
fails = ["q1-length"]
code = "squares = [number**2 for number in numbers[:-1]]"

[[mistake]]
name = "no-list"
explanation = "squares is one number."
hint = "How many squares are there?"
fails = ["q1-length", "q1-squares"]
code = "squares = 16.0"

[[mistake]]
name = "texts"
explanation = "squares holds texts."
hint = "What does str(…) give?"
fails = ["q1-squares"]
code = """squares = [str(number**2) for number in numbers]"""

[[mistake]]
name = "as-a-tensor"
right = true
code = "squares = torch.tensor(numbers) ** 2"
''',
    "q2": """
[[mistake]]
name = "swapped"
explanation = "The two tensors are exchanged."
hint = "Which of the two comes first?"
fails = ["q2-pairs"]
code = "pairs = TensorDataset(torch.tensor(squares), torch.tensor(numbers))"

[[mistake]]
name = "tuple"
explanation = "pairs is a tuple."
hint = "What makes a TensorDataset?"
fails = ["q2-pairs"]
code = "pairs = (torch.tensor(numbers), torch.tensor(squares))"
""",
}


def course(folder: Path, **changed: str) -> Assignment:
    """Write the source notebook below a folder, with cells changed: q1_squares="…" is the cell q1-squares."""
    cells = {
        "imports": IMPORTS,
        "numbers": NUMBERS,
        "q1": Q1,
        "q1_length": Q1_LENGTH,
        "q1_squares": Q1_SQUARES,
        "q2": Q2,
        "q2_pairs": Q2_PAIRS,
        **changed,
    }
    points = {"q1_length": 1, "q1_squares": 2, "q2_pairs": 1}
    notebook = nbformat.v4.new_notebook()
    for name, source in cells.items():
        about: dict[str, Any] = {"grade_id": name.replace("_", "-"), "schema_version": 3, "locked": name not in ("q1", "q2")}
        about |= {"solution": name in ("q1", "q2"), "grade": name in points, "points": points.get(name, 0), "task": False}
        notebook.cells.append(nbformat.v4.new_code_cell(source, metadata={"nbgrader": about}))
    path = folder / "source" / "tiny" / "tiny.ipynb"
    path.parent.mkdir(parents=True)
    nbformat.write(notebook, path)
    return assignment.load(path)


def mistakes(folder: Path, **files: str) -> Path:
    """Write files of known mistakes into a folder: those of MISTAKES, with q1="…" in the place of one of them."""
    folder = folder / "mistakes"
    folder.mkdir()
    for question, text in {**MISTAKES, **files}.items():
        (folder / f"{question}.toml").write_text(text)
    return folder
