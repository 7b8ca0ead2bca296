"""Recurses without end, in Python with the limit raised, in repr, in the parser and in the regular expression compiler.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
import sys

sys.setrecursionlimit(10**8)


class Deep:
    def __repr__(self):
        return repr(self)

    __str__ = __len__ = __repr__


def CustomDataset(path, batch_size):
    return CustomDataset(path, batch_size)


repr(Deep())
