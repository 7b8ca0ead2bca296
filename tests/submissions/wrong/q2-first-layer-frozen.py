"""Freezes the first parameter tensor of the model.

question: q2
fails: q2-updates
may-fail: q2-losses q3-drops-faster
mistake: layer-frozen
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    next(model.parameters()).requires_grad_(False)
    losses = []
    for _ in range(number_of_epochs):
        total_loss = 0.
        for X_batch, Y_batch in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(X_batch), Y_batch)
            loss.backward()
            optimizer.step()
            total_loss += loss.item()
        losses.append(total_loss)
    return losses
