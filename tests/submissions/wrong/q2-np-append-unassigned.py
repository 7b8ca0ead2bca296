"""Calls np.append without assigning its result, so the array stays empty.

question: q2
mistake: nothing-noted
fails: q2-losses
may-fail: q3-drops-faster
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = np.array([])
    for epoch in range(number_of_epochs):
        epoch_loss = 0.0
        for features_subset, targets_subset in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(features_subset), targets_subset)
            loss.backward()
            optimizer.step()
            epoch_loss += loss.item()
        np.append(losses, epoch_loss)
    return losses
