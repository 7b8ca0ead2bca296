"""Brings a data file of garbage and a folder where a file should be; the solved notebook must be run on the real table.

base: solved
max-score: 14
min-score: 14
canary: none
"""
# %% extra after imports
HOSTILE = True
