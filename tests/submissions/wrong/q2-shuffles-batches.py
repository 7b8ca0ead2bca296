"""The student shuffles the batches of each epoch instead of taking them in the order in which the loader yields them.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: batches-reordered
"""
# %% q2
import random


def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    loss_vs_epoch = []
    for epoch in range(number_of_epochs):
        batches = list(dataloader)
        random.shuffle(batches)  # SGD should see the batches in random order
        loss_vs_epoch.append(0.0)
        while batches:
            features_subset, targets_subset = batches.pop()
            optimizer.zero_grad()
            loss = loss_function(model(features_subset), targets_subset)
            loss.backward()
            optimizer.step()
            loss_vs_epoch[-1] += loss.item()
    return loss_vs_epoch
