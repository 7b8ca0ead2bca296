"""Takes next(iter(dataloader)) in each epoch rather than looping over it.

question: q2
fails: q2-updates
may-fail: q2-losses q3-drops-faster
mistake: one-batch-per-epoch
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    for i in range(number_of_epochs):
        features_subset, targets_subset = next(iter(dataloader))
        optimizer.zero_grad()
        loss = loss_function(model(features_subset), targets_subset)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
