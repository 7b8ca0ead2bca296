"""Wrote only the comments of what to do.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: not-implemented
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    # loop over the epochs
    # loop over the batches
    # zero the gradients, compute the loss, backward, step
    pass
