"""Makes the list of losses anew inside the epoch loop.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: last-epoch-only
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    for i in range(number_of_epochs):
        loss_per_epoch = []
        total_loss = 0.
        for xb, yb in dataloader:
            predictions = model(xb)
            loss = loss_function(predictions, yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total_loss += loss.item()
        loss_per_epoch.append(total_loss)
    return loss_per_epoch
