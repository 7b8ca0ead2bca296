"""Divides the loss for backward by the number of batches, as with gradient accumulation.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: scaled-loss
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    number_of_batches = sum(1 for _ in iter(dataloader)) if not hasattr(dataloader, '__len__') else len(dataloader)
    res = []
    for epoch in range(1, number_of_epochs + 1):
        loss_sum = 0
        for features_subset, targets_subset in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(features_subset), targets_subset)
            loss_sum = loss_sum + loss.item()
            loss = loss / number_of_batches
            loss.backward()
            optimizer.step()
        res.append(loss_sum)
    return res
