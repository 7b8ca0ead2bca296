"""Hands in a folder whose notebook is a symbolic link to another student's work.

base: unsolved
max-score: 0
canary: leak
"""
# %% q6
# Nothing to add: links.txt puts a link in the place of the notebook.
