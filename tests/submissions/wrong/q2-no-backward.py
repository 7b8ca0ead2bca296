"""Forgot to call backward.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: no-backward
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    all_losses = []
    for i in range(number_of_epochs):
        epoch_loss = 0.0
        for features_subset, targets_subset in dataloader:
            predictions = model(features_subset)
            loss = loss_function(predictions, targets_subset)
            optimizer.zero_grad()
            optimizer.step()
            epoch_loss += loss.item()
        all_losses.append(epoch_loss)
    return all_losses
