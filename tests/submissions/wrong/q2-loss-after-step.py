"""Reports the loss computed again after the step.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: loss-after-step
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    """Train for some epochs and return the losses."""
    loss_per_epoch = []
    for epoch in range(1, number_of_epochs + 1):
        acc = 0.0
        for xb, yb in dataloader:
            optimizer.zero_grad()
            loss_function(model(xb), yb).backward()
            optimizer.step()
            acc += loss_function(model(xb), yb).item()
        loss_per_epoch.append(acc)
    return loss_per_epoch
