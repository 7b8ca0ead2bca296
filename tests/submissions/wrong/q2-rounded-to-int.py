"""Rounds the losses to whole numbers.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: rounded
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    for _ in range(number_of_epochs):
        summed = 0.0
        for x, y in dataloader:
            optimizer.zero_grad()
            y_pred = model(x)
            loss = loss_function(y_pred, y)
            loss.backward()
            optimizer.step()
            summed += loss.detach().item()
        losses.append(int(summed))
    return losses
