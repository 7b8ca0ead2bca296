"""Keeps the losses in a mutable default argument, so a second call returns those of the first too.

question: q2
mistake: list-shared-between-calls
fails: q2-losses
may-fail: q3-drops-faster
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs, losses=[]):
    for epoch in range(number_of_epochs):
        epoch_loss = 0.0
        for features_subset, targets_subset in dataloader:
            optimizer.zero_grad()
            predictions = model(features_subset)
            loss = loss_function(predictions, targets_subset)
            loss.backward()
            optimizer.step()
            epoch_loss += loss.item()
        losses.append(epoch_loss)
    return losses
