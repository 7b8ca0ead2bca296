"""Detaches the predictions before the loss, so backward raises.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: detached
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    loss_list = []
    for _ in range(number_of_epochs):
        acc = 0.0
        for X_batch, Y_batch in dataloader:
            predictions = model(X_batch).detach()
            loss = loss_function(predictions, Y_batch)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            acc += loss.detach().item()
        loss_list.append(acc)
    return loss_list
