"""The batch loop is outside and the epoch loop inside.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: loops-exchanged
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    model.train()
    all_losses = []
    for batch_features, batch_targets in dataloader:
        summed = 0
        for epoch in range(number_of_epochs):
            loss = loss_function(model(batch_features), batch_targets)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            summed += loss.detach().item()
        all_losses.append(summed)
    return all_losses
