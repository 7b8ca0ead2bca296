"""Stops when the loss has not fallen for 50 epochs.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: early-stopping
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    best, waited = float('inf'), 0
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
        if total < best:
            best, waited = total, 0
        else:
            waited += 1
        if waited >= 50:
            break
    return losses
