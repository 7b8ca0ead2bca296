"""Steps on every batch, but the loss of the first one is left out of the sum.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: first-loss-not-counted
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    """Trains the model."""
    history = []
    for epoch in range(1, number_of_epochs + 1):
        epoch_loss = 0.
        for i, (batch_features, batch_targets) in enumerate(dataloader):
            loss = loss_function(model(batch_features), batch_targets)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            if i > 0:
                epoch_loss += loss.item()
        history.append(epoch_loss)
    return history
