"""Inserts each loss at the front, so the list runs backwards.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: reversed
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    """Train for some epochs and return the losses."""
    all_losses = []
    for epoch in range(1, number_of_epochs + 1):
        running_loss = 0
        for data, target in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(data), target)
            loss.backward()
            optimizer.step()
            running_loss += float(loss)
        all_losses.insert(0, running_loss)
    return all_losses
