"""Hands in broken JSON that ends in a hundred thousand escaped quotes without a closing one, each of which a regular expression that mends commas takes for the beginning of a text and follows to the end.

base: unsolved
max-score: 0
canary: none
"""


def edit(notebook: dict) -> str:
    return '{"cells": [{"cell_type": "code", "metadata": {}, "source": "x = ' + '\\"' * 120_000
