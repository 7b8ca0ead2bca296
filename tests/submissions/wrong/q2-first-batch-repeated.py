"""Fetches one batch and makes as many steps on it as there are batches.

question: q2
fails: q2-updates
may-fail: q2-losses q3-drops-faster
mistake: first-batch-repeated
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    first_x, first_y = next(iter(dataloader))
    loss_history = []
    for epoch in range(number_of_epochs):
        acc = 0.0
        for _ in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(first_x), first_y)
            loss.backward()
            optimizer.step()
            acc += loss.detach().item()
        loss_history.append(acc)
    return loss_history
