"""Brings an easier data file in place of the course's; the solved notebook must be run on the real one.

base: solved
max-score: 14
min-score: 14
canary: none
"""
# %% extra after imports
EASIER = True
