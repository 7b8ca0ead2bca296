"""Hands in a zip archive whose notebook is packed by a method that archives rarely have, and broken, so that unpacking ends with an exception of a kind that nobody expects.

base: unsolved
max-score: 0
canary: none
"""
# %% q1
raise NotImplementedError()
