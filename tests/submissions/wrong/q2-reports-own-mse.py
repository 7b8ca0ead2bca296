"""Trains with the given loss but reports a sum of squares that is written out by hand.

question: q2
mistake: own-loss-reported
fails: q2-losses
may-fail: q2-updates
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    for epoch in range(number_of_epochs):
        sse = 0.0
        for features_subset, targets_subset in dataloader:
            predictions = model(features_subset)
            loss = loss_function(predictions, targets_subset)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            sse += ((predictions - targets_subset) ** 2).sum().item()
        losses.append(sse)
    return losses
