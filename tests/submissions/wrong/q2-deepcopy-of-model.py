"""Trains a deep copy so that the given model "is not destroyed".

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: works-on-a-copy
"""
# %% q2
import copy

def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    model = copy.deepcopy(model)
    losses = []
    for epoch in range(1, number_of_epochs + 1):
        acc = 0.
        for features_subset, targets_subset in dataloader:
            predictions = model(features_subset)
            loss = loss_function(predictions, targets_subset)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            acc += loss.detach().item()
        losses.append(acc)
    return losses
