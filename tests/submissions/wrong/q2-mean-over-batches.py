"""Divides the epoch's loss by the number of batches.

question: q2
fails: q2-losses
may-fail: q2-updates q3-drops-faster
mistake: mean-instead-of-sum
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    model.train()
    history = []
    for epoch in range(number_of_epochs):
        loss_sum = 0
        for x, y in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            optimizer.step()
            loss_sum = loss_sum + loss.item()
        history.append(loss_sum / len(dataloader))
    return history
