"""Handed q2 in untouched.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: not-implemented
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    # YOUR CODE HERE
    raise NotImplementedError()
