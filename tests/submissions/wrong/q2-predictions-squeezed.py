"""Squeezes the predictions only, so the loss broadcasts to a square.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: broadcasting
"""
# %% q2
def train(model: nn.Module, dataloader: DataLoader, loss_function, optimizer: optim.Optimizer, number_of_epochs: int):
    losses = []
    for epoch in range(number_of_epochs):
        summed = 0.
        for batch_features, batch_targets in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(batch_features).squeeze(), batch_targets)
            loss.backward()
            optimizer.step()
            summed += loss.item()
        losses.append(summed)
    return losses
