"""Grades the assignment "mini-batches and DataLoaders": student code in one process, judgement in another.

This module imports nothing, so that `autograder.observe` can be loaded beside a student's code without the rest.
"""

__version__ = "0.1.0"
