"""Returns a list of batch losses for each epoch.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: per-batch-list
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    loss_history = [[] for _ in range(number_of_epochs)]
    for epoch_losses in loss_history:
        for xb, yb in dataloader:
            loss = loss_function(model(xb), yb)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            epoch_losses.append(loss.item())
    return loss_history
