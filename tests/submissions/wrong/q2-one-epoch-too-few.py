"""Starts counting at one and stops before number_of_epochs.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: epochs-off-by-one
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    """one step per batch"""
    losses = []
    for epoch in range(1, number_of_epochs):
        acc = 0
        for features_subset, targets_subset in dataloader:
            # forward
            output = model(features_subset)
            loss = loss_function(output, targets_subset)

            # backward
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            acc += loss.item()
        losses.append(acc)
    return losses
