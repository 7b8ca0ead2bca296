"""Adds a bit of noise to the inputs against overfitting.

question: q2
fails: q2-updates
may-fail: q2-losses q3-drops-faster
mistake: inputs-changed
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    """Train for some epochs and return the losses."""
    history = []
    for i in range(number_of_epochs):
        history.append(0)
        for inputs, outputs in dataloader:
            optimizer.zero_grad()
            noisy = inputs + 0.1 * torch.randn_like(inputs)
            loss = loss_function(model(noisy), outputs)
            loss.backward()
            optimizer.step()
            history[-1] += loss.item()
    return history
