"""The student counts epochs from 0 but stores at epoch - 1, so the first epoch's loss ends up at the end of the list.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: stored-one-epoch-off
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    loss_per_epoch = [0.0] * number_of_epochs
    for epoch in range(number_of_epochs):
        for x, y in dataloader:
            pred = model(x)
            loss = loss_function(pred, y)
            loss.backward()
            optimizer.step()
            optimizer.zero_grad()
            loss_per_epoch[epoch - 1] += loss.item()   # list counts from 0
    return loss_per_epoch
