"""Two mistakes at once: the gradients are never zeroed, and the loss is a mean over the batches.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: no-zero-grad-and-mean
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    loss_list = []
    for epoch in range(1, number_of_epochs + 1):
        batch_losses = []
        for features_subset, targets_subset in dataloader:
            loss = loss_function(model(features_subset), targets_subset)
            loss.backward()
            optimizer.step()
            batch_losses.append(loss.item())
        loss_list.append(sum(batch_losses) / len(batch_losses))
    return loss_list
