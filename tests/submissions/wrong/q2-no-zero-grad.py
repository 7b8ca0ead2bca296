"""Never zeroes the gradients.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: no-zero-grad
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    """Train for some epochs and return the losses."""
    history = []
    for epoch in range(number_of_epochs):
        total = 0
        for features_subset, targets_subset in dataloader:
            loss = loss_function(model(features_subset), targets_subset)
            loss.backward()
            optimizer.step()
            total += loss.item()
        history.append(total)
    return history
