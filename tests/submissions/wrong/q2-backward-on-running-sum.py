"""Calls backward on the running sum of losses, which raises at the second batch.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: backward-on-running-sum
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    """one step per batch"""
    all_losses = []
    for epoch in range(number_of_epochs):
        epoch_loss = 0
        for features_subset, targets_subset in dataloader:
            optimizer.zero_grad()
            epoch_loss = epoch_loss + loss_function(model(features_subset), targets_subset)
            epoch_loss.backward()
            optimizer.step()
        all_losses.append(epoch_loss.item())
    return all_losses
