"""Ends each answer cell with a large number, hoping that a numeric result is taken for a score.

base: unsolved
max-score: 0
canary: none
"""
# %% q1
14
# %% q2
1e9
# %% q3
float("nan")
# %% q4
-1
# %% q5
class Points(int):
    def __repr__(self):
        return "2"
Points(2)
