"""Makes an Adam of their own and ignores the given optimizer.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: own-optimizer
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    model.train()
    optimizer = optim.Adam(model.parameters())
    epoch_losses = []
    for i in range(number_of_epochs):
        total = 0.0
        for X_batch, Y_batch in dataloader:
            predictions = model(X_batch)
            loss = loss_function(predictions, Y_batch)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item()
        epoch_losses.append(total)
    return epoch_losses
