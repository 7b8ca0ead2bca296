"""A second value slipped into the return: losses and the number of epochs.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: returns-tuple
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    loss_history = []
    for epoch in range(number_of_epochs):
        epoch_loss = 0.
        for data, target in dataloader:
            optimizer.zero_grad()
            y_pred = model(data)
            loss = loss_function(y_pred, target)
            loss.backward()
            optimizer.step()
            epoch_loss = epoch_loss + loss.item()
        loss_history.append(epoch_loss)
    return list(range(1, number_of_epochs + 1)), loss_history
