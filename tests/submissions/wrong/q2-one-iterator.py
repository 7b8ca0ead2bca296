"""Makes the iterator before the epoch loop, so the later epochs find it empty.

question: q2
fails: q2-updates
may-fail: q2-losses q3-drops-faster
mistake: one-iterator
"""
# %% q2
def train(model: nn.Module, dataloader: DataLoader, loss_function, optimizer: optim.Optimizer, number_of_epochs: int):
    batches = iter(dataloader)
    epoch_losses = []
    for epoch in range(1, number_of_epochs + 1):
        acc = 0
        for batch_features, batch_targets in batches:
            # forward
            output = model(batch_features)
            loss = loss_function(output, batch_targets)

            # backward
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            acc += loss.item()
        epoch_losses.append(acc)
    return epoch_losses
