"""Brings compiled twins of the grader's modules in __pycache__ and as sourceless files, newer than any source.

base: unsolved
max-score: 0
canary: outside-file
"""
# %% extra after imports
import sys
sys.path.insert(0, ".")
