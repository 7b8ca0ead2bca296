"""One source, in each form that somebody gets: for nbgrader, otter-grader, a Jupyter Book and GitHub Classroom."""


class BuildError(Exception):
    """A release can't be made, or must not be: which file and cell, and what to do, in one line."""
