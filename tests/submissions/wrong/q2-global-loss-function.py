"""The parameter is called loss_fn but the body calls the notebook's loss_function.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: global-used
"""
# %% q2
def train(model, dataloader, loss_fn, optimizer, number_of_epochs):
    epoch_losses = []
    for epoch in range(1, number_of_epochs + 1):
        loss_sum = 0.
        for batch_features, batch_targets in dataloader:
            loss = loss_function(model(batch_features), batch_targets)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            loss_sum += float(loss)
        epoch_losses.append(loss_sum)
    return epoch_losses
