"""Updates the parameters by hand with a fixed learning rate.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: own-optimizer
"""
# %% q2
def train(model: nn.Module, dataloader: DataLoader, loss_function, optimizer: optim.Optimizer, number_of_epochs: int):
    lr = 1e-5
    loss_list = []
    for _ in range(number_of_epochs):
        summed = 0.
        for batch_features, batch_targets in dataloader:
            model.zero_grad()
            loss = loss_function(model(batch_features), batch_targets)
            loss.backward()
            with torch.no_grad():
                for p in model.parameters():
                    p -= lr * p.grad
            summed += float(loss)
        loss_list.append(summed)
    return loss_list
