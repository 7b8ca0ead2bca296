"""Calls backward on the negative loss.

question: q2
fails: q2-updates
may-fail: q2-losses q3-drops-faster
mistake: gradient-ascent
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    """one step per batch"""
    history = []
    for i in range(number_of_epochs):
        loss_sum = 0.
        for xb, yb in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(xb), yb)
            (-loss).backward()
            optimizer.step()
            loss_sum += float(loss)
        history.append(loss_sum)
    return history
