"""The student clears the optimizer's state at the start of each epoch, so momentum and Adam's averages are lost.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: optimizer-state-cleared
"""
# %% q2
from collections import defaultdict


def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    for epoch in range(number_of_epochs):
        optimizer.state = defaultdict(dict)  # fresh start, see hint about used optimizers
        epoch_loss = 0.0
        for batch in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(batch[0]), batch[1])
            loss.backward()
            optimizer.step()
            epoch_loss += loss.item()
        losses.append(epoch_loss)
    return losses
