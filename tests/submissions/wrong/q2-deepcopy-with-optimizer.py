"""Trains a deep copy with a new optimizer of the same class over the copy.

question: q2
fails: q2-updates
may-fail: q2-losses q3-drops-faster
mistake: works-on-a-copy
"""
# %% q2
from copy import deepcopy

def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    net = deepcopy(model)
    opt = optimizer.__class__(net.parameters(), **optimizer.defaults)
    loss_per_epoch = []
    for epoch in range(number_of_epochs):
        total_loss = 0.
        for xb, yb in dataloader:
            opt.zero_grad()
            loss = loss_function(net(xb), yb)
            loss.backward()
            opt.step()
            total_loss = total_loss + loss.item()
        loss_per_epoch.append(total_loss)
    return loss_per_epoch
