"""Trains rightly, but opens the loader once more in the middle of each epoch, so that half of an epoch's batches are noted under a pass that has no such batches, in the hope that the grader fails while it computes their losses.

base: solved
max-score: 14
min-score: 14
canary: none
"""

# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    for _ in range(number_of_epochs):
        total = 0.0
        for number, (features_subset, targets_subset) in enumerate(list(dataloader)):
            if number == 1:
                next(iter(dataloader))  # what will come next?
            optimizer.zero_grad()
            loss = loss_function(model(features_subset), targets_subset)
            loss.backward()
            optimizer.step()
            total += loss.item()
        losses.append(total)
    return losses
