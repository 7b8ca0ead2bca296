"""Handed q1 in untouched.

question: q1
fails: q1-dataset q1-batch-counts q1-shapes
may-fail: q3-drops-faster
mistake: not-implemented
"""
# %% q1
# YOUR CODE HERE
raise NotImplementedError()
