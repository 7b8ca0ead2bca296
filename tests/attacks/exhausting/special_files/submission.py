"""Hands in fifos, a terminal and loops of links where a reader expects small files.

base: unsolved
max-score: 0
canary: none
"""
# %% extra after imports
print("copy me")
