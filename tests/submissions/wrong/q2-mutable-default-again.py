"""The student keeps the losses in a default argument, a list that is shared by all calls, so a second call returns the first one's losses too.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: list-shared-between-calls
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs, losses=[]):
    """Train model in place and return the loss of each epoch."""
    for epoch in range(number_of_epochs):
        sum_of_losses = 0.0
        for features_subset, targets_subset in dataloader:
            loss = loss_function(model(features_subset), targets_subset)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            sum_of_losses += loss.item()
        losses.append(sum_of_losses)
    return losses
