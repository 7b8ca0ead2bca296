"""Unpacks the batch as targets, features.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: batch-unpacked-wrongly
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    """Train for some epochs and return the losses."""
    history = []
    for epoch in range(number_of_epochs):
        epoch_loss = 0.
        for targets_subset, features_subset in dataloader:
            optimizer.zero_grad()
            predictions = model(features_subset)
            loss = loss_function(predictions, targets_subset)
            loss.backward()
            optimizer.step()
            epoch_loss = epoch_loss + loss.item()
        history.append(epoch_loss)
    return history
