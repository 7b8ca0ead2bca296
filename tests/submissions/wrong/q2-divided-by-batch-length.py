"""Divides each batch's loss by its length before summing.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: divided-by-batch-length
"""
# %% q2
def train(model: nn.Module, dataloader: DataLoader, loss_function, optimizer: optim.Optimizer, number_of_epochs: int):
    loss_per_epoch = []
    for epoch in range(number_of_epochs):
        parts = []
        for data, target in dataloader:
            predictions = model(data)
            loss = loss_function(predictions, target)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            parts.append(loss.item() / len(target))
        loss_per_epoch.append(sum(parts))
    return loss_per_epoch
