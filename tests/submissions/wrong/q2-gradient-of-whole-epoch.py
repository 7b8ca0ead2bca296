"""Sums the batches' losses to one tensor, then makes one step for the epoch.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: step-per-epoch
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    epoch_losses = []
    for _ in range(number_of_epochs):
        optimizer.zero_grad()
        total_loss = sum(loss_function(model(x), y) for x, y in dataloader)
        total_loss.backward()
        optimizer.step()
        epoch_losses.append(total_loss.item())
    return epoch_losses
