"""A typo in a variable name raises a NameError.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: exception
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    model.train()
    all_losses = []
    for i in range(number_of_epochs):
        acc = 0.
        for features_subset, targets_subset in dataloader:
            predictions = model(feature_subset)
            loss = loss_function(predictions, targets_subset)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            acc = acc + loss.item()
        all_losses.append(acc)
    return all_losses
