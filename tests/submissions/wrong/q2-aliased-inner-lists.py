"""The student makes the lists of batch losses by [[]] * n, which is n times the same list, so that every epoch gets the sum over all epochs.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: one-object-for-all-epochs
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    batch_losses = [[]] * number_of_epochs
    for epoch_index in range(number_of_epochs):
        for features_subset, targets_subset in dataloader:
            optimizer.zero_grad()
            predictions = model(features_subset)
            loss = loss_function(predictions, targets_subset)
            loss.backward()
            optimizer.step()
            batch_losses[epoch_index].append(loss.item())
    return [sum(losses_of_epoch) for losses_of_epoch in batch_losses]
