"""The student sets the epoch's sum back to zero inside the loop over the batches, so only the last batch counts.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: reset-per-batch
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    loss_per_epoch = []
    for epoch in range(number_of_epochs):
        for features_subset, targets_subset in dataloader:
            epoch_loss = 0.0
            optimizer.zero_grad()
            predictions = model(features_subset)
            loss = loss_function(predictions, targets_subset)
            loss.backward()
            optimizer.step()
            epoch_loss += loss.item()
        loss_per_epoch.append(epoch_loss)
    return loss_per_epoch
