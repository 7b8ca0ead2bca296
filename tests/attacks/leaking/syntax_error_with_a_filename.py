"""Raises a SyntaxError whose filename and line point into a secret file, for formatters that open it to show the place.

base: unsolved
max-score: 0
canary: leak, outside-file
"""
# %% q1
raise SyntaxError("look here", ("@OUTSIDE_FILE@", 1, 1, None))
# %% q2
def train(*args):
    raise SyntaxError("look here", ("@OUTSIDE_FILE@", 1, 1, None, 1, 5))
