"""Overwrites the optimizer's learning rate with 0.01.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: lr-overwritten
"""
# %% q2
def train(model: nn.Module, dataloader: DataLoader, loss_function, optimizer: optim.Optimizer, number_of_epochs: int):
    model.train()
    for g in optimizer.param_groups:
        g['lr'] = 0.0123
    res = []
    for epoch in range(number_of_epochs):
        running_loss = 0.0
        for batch_features, batch_targets in dataloader:
            # forward
            output = model(batch_features)
            loss = loss_function(output, batch_targets)

            # backward
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            running_loss += loss.detach().item()
        res.append(running_loss)
    return res
