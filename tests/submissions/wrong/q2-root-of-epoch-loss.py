"""Returns the square root of each epoch's loss sum, as if an RMSE were asked for.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: root-of-epoch-loss
"""
# %% q2
import math


def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    rmse_per_epoch = []
    for epoch in range(number_of_epochs):
        sum_of_losses = 0.0
        for features_subset, targets_subset in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(features_subset), targets_subset)
            loss.backward()
            optimizer.step()
            sum_of_losses += loss.item()
        rmse_per_epoch.append(math.sqrt(sum_of_losses))
    return rmse_per_epoch
