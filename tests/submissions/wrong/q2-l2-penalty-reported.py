"""Adds an L2 penalty to the loss.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: weight-decay
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    loss_per_epoch = []
    for epoch in range(number_of_epochs):
        loss_sum = 0.
        for xb, yb in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(xb), yb)
            loss = loss + 0.1 * sum((p ** 2).sum() for p in model.parameters())
            loss.backward()
            optimizer.step()
            loss_sum += loss.item()
        loss_per_epoch.append(loss_sum)
    return loss_per_epoch
