"""Gives its objects reprs, docstrings and attribute errors that tell what was read outside.

base: unsolved
max-score: 0
canary: leak, outside-file
"""
# %% q1
try:
    secret = open("@OUTSIDE_FILE@").read().strip()
except OSError:
    secret = "none"


class Talkative(DataLoader):
    __doc__ = secret

    def __init__(self): pass
    def __repr__(self): return secret
    def __len__(self): raise AttributeError(secret)
    def __iter__(self): raise TypeError(secret)
    def __getattr__(self, name): raise AttributeError(secret)


dataset = full_batch_loader = mini_batch_loader = Talkative()
