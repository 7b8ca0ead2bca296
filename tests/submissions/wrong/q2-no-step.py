"""Computes gradients but never makes an optimizer step.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: no-step
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    all_losses = []
    for epoch in range(number_of_epochs):
        total = 0
        for features_subset, targets_subset in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(features_subset), targets_subset)
            loss.backward()
            total += loss.item()
        all_losses.append(total)
    return all_losses
