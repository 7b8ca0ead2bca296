"""Appends the sum at the beginning of an epoch, before its batches, so everything is one epoch late.

question: q2
mistake: stored-one-epoch-off
fails: q2-losses
may-fail: q3-drops-faster
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    loss_vs_epoch = []
    epoch_loss = 0.0
    for epoch in range(number_of_epochs):
        loss_vs_epoch.append(epoch_loss)
        epoch_loss = 0.0
        for features_subset, targets_subset in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(features_subset), targets_subset)
            loss.backward()
            optimizer.step()
            epoch_loss += loss.item()
    return loss_vs_epoch
