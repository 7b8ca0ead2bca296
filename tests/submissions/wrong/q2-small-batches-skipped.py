"""Skips batches that are smaller than the first one, to have equal batches.

question: q2
mistake: batches-skipped
fails: q2-updates
may-fail: q2-losses q3-drops-faster
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    for epoch in range(number_of_epochs):
        size = None
        epoch_loss = 0.0
        for features_subset, targets_subset in dataloader:
            size = size or len(features_subset)
            if len(features_subset) < size:
                continue
            optimizer.zero_grad()
            loss = loss_function(model(features_subset), targets_subset)
            loss.backward()
            optimizer.step()
            epoch_loss += loss.item()
        losses.append(epoch_loss)
    return losses
