"""Multiplies each loss with the batch's length as if it were a mean.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: weighted-by-batch-length
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    """Trains the model."""
    loss_history = []
    for epoch in range(number_of_epochs):
        acc = 0
        for X_batch, Y_batch in dataloader:
            loss = loss_function(model(X_batch), Y_batch)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            acc += loss.item() * X_batch.size(0)
        loss_history.append(acc)
    return loss_history
