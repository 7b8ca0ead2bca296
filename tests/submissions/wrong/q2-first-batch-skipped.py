"""Throws the first batch of each epoch away with a next() for looking at it.

question: q2
fails: q2-updates
may-fail: q2-losses q3-drops-faster
mistake: batches-skipped
"""
# %% q2
def train(model: nn.Module, dataloader: DataLoader, loss_function, optimizer: optim.Optimizer, number_of_epochs: int):
    model.train()
    epoch_losses = []
    for epoch in range(1, number_of_epochs + 1):
        batches = iter(dataloader)
        next(batches)
        loss_sum = 0.0
        for features_subset, targets_subset in batches:
            optimizer.zero_grad()
            loss = loss_function(model(features_subset), targets_subset)
            loss.backward()
            optimizer.step()
            loss_sum += loss.item()
        epoch_losses.append(loss_sum)
    return epoch_losses
