"""Loops over the notebook's mini_batch_loader instead of the dataloader that is given.

question: q2
mistake: global-used
fails: q2-losses q2-updates
may-fail: q3-drops-faster
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    model.train()
    loss_vs_epoch = []
    for epoch in range(number_of_epochs):
        sum_of_losses = 0.0
        for features_subset, targets_subset in mini_batch_loader:
            optimizer.zero_grad()
            loss = loss_function(model(features_subset), targets_subset)
            loss.backward()
            optimizer.step()
            sum_of_losses += loss.item()
        loss_vs_epoch.append(sum_of_losses)
    return loss_vs_epoch
