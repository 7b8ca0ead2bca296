"""Reports the square root of the sum, as RMSE.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: root-of-loss
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    all_losses = []
    for epoch in range(1, number_of_epochs + 1):
        total_loss = 0
        for X_batch, Y_batch in dataloader:
            optimizer.zero_grad()
            y_pred = model(X_batch)
            loss = loss_function(y_pred, Y_batch)
            loss.backward()
            optimizer.step()
            total_loss += float(loss)
        all_losses.append(total_loss ** 0.5)
    return all_losses
