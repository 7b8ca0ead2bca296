"""Reads a file outside of the sandbox and puts what it says into an exception's message.

base: unsolved
max-score: 0
canary: leak, outside-file
"""
# %% q1
raise RuntimeError(open("@OUTSIDE_FILE@").read())
