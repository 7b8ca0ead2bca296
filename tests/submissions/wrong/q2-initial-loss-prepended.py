"""Puts the loss before any training at the head of the list.

question: q2
fails: q2-losses
may-fail: q2-updates q3-drops-faster
mistake: initial-loss-prepended
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    with torch.no_grad():
        history = [sum(loss_function(model(xb), yb).item() for xb, yb in dataloader)]
    for i in range(number_of_epochs):
        loss_sum = 0
        for xb, yb in dataloader:
            optimizer.zero_grad()
            y_pred = model(xb)
            loss = loss_function(y_pred, yb)
            loss.backward()
            optimizer.step()
            loss_sum += loss.item()
        history.append(loss_sum)
    return history
