"""Handed q4 in untouched.

question: q4
fails: q4-plot
mistake: not-implemented
"""
# %% q4
# YOUR CODE HERE
raise NotImplementedError()
