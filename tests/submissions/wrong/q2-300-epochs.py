"""Always trains for 300 epochs.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: hard-coded-epochs
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs=300):
    number_of_epochs = 300
    epoch_losses = [0.0] * number_of_epochs
    for epoch in range(number_of_epochs):
        for f, t in dataloader:
            optimizer.zero_grad()
            y_pred = model(f)
            loss = loss_function(y_pred, t)
            loss.backward()
            optimizer.step()
            epoch_losses[epoch] += loss.item()
    return epoch_losses
