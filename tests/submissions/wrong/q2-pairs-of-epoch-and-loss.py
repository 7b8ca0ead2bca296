"""Appends pairs of epoch and loss.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: returns-pairs
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    loss_history = []
    for epoch in range(number_of_epochs):
        summed = 0.
        for x, y in dataloader:
            optimizer.zero_grad()
            y_pred = model(x)
            loss = loss_function(y_pred, y)
            loss.backward()
            optimizer.step()
            summed += loss.item()
        loss_history.append((epoch, summed))
    return loss_history
