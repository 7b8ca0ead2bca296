"""Lowers the learning rate at once when the loss of an epoch is no better.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: plateau-scheduler
"""
# %% q2
def train(model: nn.Module, dataloader: DataLoader, loss_function, optimizer: optim.Optimizer, number_of_epochs: int):
    scheduler = optim.lr_scheduler.ReduceLROnPlateau(optimizer, factor=0.1, patience=0)
    losses = []
    for _ in range(number_of_epochs):
        summed = 0
        for X_batch, Y_batch in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(X_batch), Y_batch)
            loss.backward()
            optimizer.step()
            summed += loss.item()
        scheduler.step(summed)
        losses.append(summed)
    return losses
