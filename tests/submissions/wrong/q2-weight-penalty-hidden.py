"""Adds an L2 penalty to what is differentiated, but reports the bare loss.

question: q2
mistake: weight-decay
fails: q2-updates
may-fail: q3-drops-faster
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    lam = 0.1
    losses = []
    for epoch in range(number_of_epochs):
        data_loss = 0.0
        for features_subset, targets_subset in dataloader:
            loss = loss_function(model(features_subset), targets_subset)
            penalty = sum((w ** 2).sum() for w in model.parameters())
            optimizer.zero_grad()
            (loss + lam * penalty).backward()
            optimizer.step()
            data_loss += loss.item()
        losses.append(data_loss)
    return losses
