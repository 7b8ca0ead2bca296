"""Prints for as long as it is let (two gigabytes at most), without a pause.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
line = "x" * 1_000_000
for _ in range(2_000):
    print(line)
raise NotImplementedError
