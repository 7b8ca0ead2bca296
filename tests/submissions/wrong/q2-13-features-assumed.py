"""Reshapes the batch to 13 columns, which fits only this table.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: thirteen-features-assumed
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    model.train()
    loss_list = []
    for i in range(number_of_epochs):
        summed = 0
        for X_batch, Y_batch in dataloader:
            X_batch = X_batch.reshape(-1, 13)
            Y_batch = Y_batch.reshape(-1, 1)
            optimizer.zero_grad()
            y_pred = model(X_batch)
            loss = loss_function(y_pred, Y_batch)
            loss.backward()
            optimizer.step()
            summed = summed + loss.item()
        loss_list.append(summed)
    return loss_list
