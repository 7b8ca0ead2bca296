"""Goes through the loader a second time after each epoch to compute the loss.

question: q2
fails: q2-losses
may-fail: q2-updates q3-drops-faster
mistake: loss-after-epoch
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    epoch_losses = []
    for epoch in range(number_of_epochs):
        model.train()
        for batch_features, batch_targets in dataloader:
            loss = loss_function(model(batch_features), batch_targets)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
        model.eval()
        with torch.no_grad():
            epoch_losses.append(sum(loss_function(model(batch_features), batch_targets).item() for batch_features, batch_targets in dataloader))
    return epoch_losses
