"""Divides the loss by the batch length before backward and reports the quotient.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: scaled-loss
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    history = []
    for epoch in range(1, number_of_epochs + 1):
        epoch_loss = 0.
        for inputs, labels in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(inputs), labels) / inputs.shape[0]
            loss.backward()
            optimizer.step()
            epoch_loss += loss.detach().item()
        history.append(epoch_loss)
    return history
