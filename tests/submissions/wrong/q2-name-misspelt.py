"""Called the function train_model.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: name-misspelt
"""
# %% q2
def train_model(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    for i in range(number_of_epochs):
        summed = 0.
        for data, target in dataloader:
            optimizer.zero_grad()
            y_pred = model(data)
            loss = loss_function(y_pred, target)
            loss.backward()
            optimizer.step()
            summed += float(loss)
        losses.append(summed)
    return losses
