"""Appends the loss of every batch, so the list is too long.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: per-batch-list
"""
# %% q2
def train(model: nn.Module, dataloader: DataLoader, loss_function, optimizer: optim.Optimizer, number_of_epochs: int):
    """Trains the model."""
    all_losses = []
    for epoch in range(1, number_of_epochs + 1):
        for X_batch, Y_batch in dataloader:
            optimizer.zero_grad()
            y_pred = model(X_batch)
            loss = loss_function(y_pred, Y_batch)
            loss.backward()
            optimizer.step()
            all_losses.append(loss.item())
    return all_losses
