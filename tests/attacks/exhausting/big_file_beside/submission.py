"""Hands in a sparse file of four gigabytes and a compressed bomb beside the notebook.

base: unsolved
max-score: 0
canary: disk
"""
# %% extra after imports
print("copy me")
