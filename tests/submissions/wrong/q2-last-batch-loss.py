"""Reports the loss of the epoch's last batch only.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: last-batch-only
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    loss_per_epoch = []
    for epoch in range(number_of_epochs):
        for features_subset, targets_subset in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(features_subset), targets_subset)
            loss.backward()
            optimizer.step()
        loss_per_epoch.append(loss.item())
    return loss_per_epoch
