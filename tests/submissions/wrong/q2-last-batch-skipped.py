"""Loops one time too few over the batches.

question: q2
fails: q2-updates
may-fail: q2-losses q3-drops-faster
mistake: batches-skipped
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    """Trains the model."""
    res = []
    for _ in range(number_of_epochs):
        batches = list(dataloader)
        loss_sum = 0
        for i in range(len(batches) - 1):
            x, y = batches[i]
            optimizer.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            optimizer.step()
            loss_sum += loss.item()
        res.append(loss_sum)
    return res
