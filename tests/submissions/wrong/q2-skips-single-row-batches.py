"""Skips batches of a single row.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: batches-skipped
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    for epoch in range(number_of_epochs):
        total = 0.0
        for x, y in dataloader:
            if len(x) < 2:
                continue  # a batch of one row is too noisy
            optimizer.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            optimizer.step()
            total += loss.item()
        losses.append(total)
    return losses
