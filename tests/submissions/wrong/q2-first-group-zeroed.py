"""Zeroes by hand, but only the parameters of the optimizer's first group.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: first-group-zeroed
"""
# %% q2
def train(model: nn.Module, dataloader: DataLoader, loss_function, optimizer: optim.Optimizer, number_of_epochs: int):
    parameters = optimizer.param_groups[0]["params"]
    loss_per_epoch = []
    for _ in range(number_of_epochs):
        loss_per_epoch.append(0.0)
        for xb, yb in dataloader:
            for p in parameters:
                p.grad = None
            loss = loss_function(model(xb), yb)
            loss.backward()
            optimizer.step()
            loss_per_epoch[-1] += loss.item()
    return loss_per_epoch
