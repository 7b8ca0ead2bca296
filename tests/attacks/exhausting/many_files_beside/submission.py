"""Hands in a folder with twenty thousand small files and a deep tree, for whoever copies, hashes or lists it.

base: unsolved
max-score: 0
canary: disk
"""
# %% extra after imports
print("count me")
