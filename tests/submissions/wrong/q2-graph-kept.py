"""Sums the loss tensors themselves, which keep their graph.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: graph-kept
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    model.train()
    losses = []
    for _ in range(number_of_epochs):
        epoch_loss = 0
        for xb, yb in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(xb), yb)
            loss.backward()
            optimizer.step()
            epoch_loss += loss
        losses.append(epoch_loss)
    return losses
