"""Adds loss.item (the method) instead of loss.item(), which raises a TypeError in the first batch.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: item-without-call
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    """Train model in place and return the loss of each epoch."""
    epoch_losses = []
    for n in range(number_of_epochs):
        this_epoch = 0.0
        for features_subset, targets_subset in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(features_subset), targets_subset)
            loss.backward()
            optimizer.step()
            this_epoch += loss.item
        epoch_losses.append(this_epoch)
    return epoch_losses
