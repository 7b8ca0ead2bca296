"""Steps once after all epochs.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: step-after-training
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    loss_list = []
    for epoch in range(number_of_epochs):
        loss_list.append(0.0)
        for X_batch, Y_batch in dataloader:
            optimizer.zero_grad()
            y_pred = model(X_batch)
            loss = loss_function(y_pred, Y_batch)
            loss.backward()
            loss_list[epoch] += loss.item()
    optimizer.step()
    return loss_list
