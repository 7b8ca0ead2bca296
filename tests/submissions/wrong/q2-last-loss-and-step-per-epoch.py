"""Two mistakes that come together: step and loss both stand outside the batch loop.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: step-per-epoch-and-last-loss
"""
# %% q2
def train(model: nn.Module, dataloader: DataLoader, loss_function, optimizer: optim.Optimizer, number_of_epochs: int):
    losses = []
    for epoch in range(1, number_of_epochs + 1):
        for x, y in dataloader:
            # forward
            output = model(x)
            loss = loss_function(output, y)

            # backward
            optimizer.zero_grad()
            loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
