"""Stops when the loss changes by less than a millionth.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: early-stopping
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    for epoch in range(number_of_epochs):
        total = 0.0
        for x, y in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            optimizer.step()
            total += loss.item()
        losses.append(total)
        if epoch > 0 and abs(losses[-2] - losses[-1]) < 1e-6:
            break
    return losses
