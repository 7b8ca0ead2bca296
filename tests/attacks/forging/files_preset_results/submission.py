"""Brings finished results: results.json, feedback.html, grades.csv, a gradebook, a JUnit report and cached verdicts.

base: unsolved
max-score: 0
canary: none
"""
# %% extra after imports
print("see results.json")
