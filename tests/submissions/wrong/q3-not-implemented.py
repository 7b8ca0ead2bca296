"""Handed q3 in untouched.

question: q3
fails: q3-curves q3-same-start q3-drops-faster
mistake: not-implemented
"""
# %% q3
# YOUR CODE HERE
raise NotImplementedError()
