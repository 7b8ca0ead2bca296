"""Brings .env, .netrc, .gitattributes, pyproject.toml, Makefile, setup.py and friends for tools that pick them up in passing.

base: unsolved
max-score: 0
canary: outside-file
"""
# %% extra after imports
print("tools?")
