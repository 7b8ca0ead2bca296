"""There is no loop over the epochs at all.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: no-epoch-loop
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    acc = 0
    for batch_features, batch_targets in dataloader:
        optimizer.zero_grad()
        loss = loss_function(model(batch_features), batch_targets)
        loss.backward()
        optimizer.step()
        acc += loss.detach().item()
    return [acc]
