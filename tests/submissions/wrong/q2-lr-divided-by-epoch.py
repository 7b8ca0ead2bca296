"""Changes the learning rate in param_groups by hand.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: lr-scheduler
"""
# %% q2
def train(model: nn.Module, dataloader: DataLoader, loss_function, optimizer: optim.Optimizer, number_of_epochs: int):
    """one step per batch"""
    lr = optimizer.param_groups[0]["lr"]
    loss_per_epoch = []
    for epoch in range(number_of_epochs):
        for group in optimizer.param_groups:
            group["lr"] = lr / (1 + epoch)
        total_loss = 0
        for data, target in dataloader:
            loss = loss_function(model(data), target)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            total_loss += float(loss)
        loss_per_epoch.append(total_loss)
    return loss_per_epoch
