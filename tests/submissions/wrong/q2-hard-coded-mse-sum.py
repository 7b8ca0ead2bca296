"""Computes the squared error in the function whatever loss function is given.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: own-loss-function
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    """one step per batch"""
    history = []
    for _ in range(number_of_epochs):
        loss_sum = 0.0
        for data, target in dataloader:
            optimizer.zero_grad()
            loss = ((model(data) - target) ** 2).sum()
            loss.backward()
            optimizer.step()
            loss_sum += loss.item()
        history.append(loss_sum)
    return history
