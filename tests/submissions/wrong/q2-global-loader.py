"""Loops over the notebook's mini_batch_loader instead of the given loader.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: global-used
"""
# %% q2
def train(model: nn.Module, dataloader: DataLoader, loss_function, optimizer: optim.Optimizer, number_of_epochs: int):
    loss_history = []
    for _ in range(number_of_epochs):
        total_loss = 0
        for features_subset, targets_subset in mini_batch_loader:
            optimizer.zero_grad()
            loss = loss_function(model(features_subset), targets_subset)
            loss.backward()
            optimizer.step()
            total_loss += float(loss)
        loss_history.append(total_loss)
    return loss_history
