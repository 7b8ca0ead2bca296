"""Appends to a list outside the function, which is never emptied.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: list-shared-between-calls
"""
# %% q2
losses = []

def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    """Trains the model."""
    for _ in range(number_of_epochs):
        summed = 0.
        for feats, targs in dataloader:
            pred = model(feats)
            loss = loss_function(pred, targs)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            summed = summed + loss.item()
        losses.append(summed)
    return losses
