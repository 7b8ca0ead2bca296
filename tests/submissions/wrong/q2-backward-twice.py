"""Calls backward twice with retain_graph, which doubles the gradients.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: backward-twice
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    """Trains the model."""
    epoch_losses = []
    for epoch in range(number_of_epochs):
        total_loss = 0.
        for data, target in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(data), target)
            loss.backward(retain_graph=True)
            loss.backward()
            optimizer.step()
            total_loss += loss.item()
        epoch_losses.append(total_loss)
    return epoch_losses
