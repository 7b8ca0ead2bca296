"""Steps before the gradients of the batch are computed.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: step-before-backward
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    loss_vs_epoch = []
    for epoch in range(number_of_epochs):
        loss_of_epoch = 0.0
        for features_subset, targets_subset in dataloader:
            optimizer.zero_grad()
            predictions = model(features_subset)
            loss = loss_function(predictions, targets_subset)
            optimizer.step()
            loss.backward()
            loss_of_epoch += loss.item()
        loss_vs_epoch.append(loss_of_epoch)
    return loss_vs_epoch
