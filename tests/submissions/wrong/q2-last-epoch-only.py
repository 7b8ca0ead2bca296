"""Returns the last epoch's loss, one number.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: last-epoch-only
"""
# %% q2
def train(
    model,
    dataloader,
    loss_function,
    optimizer,
    number_of_epochs,
):
    for epoch in range(number_of_epochs):
        epoch_loss = 0
        for batch_features, batch_targets in dataloader:
            predictions = model(batch_features)
            loss = loss_function(predictions, batch_targets)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            epoch_loss += float(loss)
    return epoch_loss
