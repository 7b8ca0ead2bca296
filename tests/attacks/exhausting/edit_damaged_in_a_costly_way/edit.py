"""Hands in a file cut off behind three hundred cells one inside the other and a list of ten million numbers, which whoever looks for whole cells reads again from each of them.

base: unsolved
max-score: 0
canary: none
"""
def edit(notebook: dict) -> str:
    return '{"cells": [' + '{"cell_type": [' * 300 + "1," * 10_000_000
