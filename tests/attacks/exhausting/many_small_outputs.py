"""Sends a million tiny outputs, each a message of its own.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
from IPython.display import display

for number in range(1_000_000):
    display(number)
raise NotImplementedError
