"""Handed q5 in untouched.

question: q5
fails: q5-batches q5-streaming
mistake: not-implemented
"""
# %% q5
# YOUR CODE HERE
raise NotImplementedError()
