"""Rebuilds the optimizer in each epoch, which forgets its running averages.

question: q2
fails: q2-updates
may-fail: q2-losses q3-drops-faster
mistake: optimizer-anew-each-epoch
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    for i in range(number_of_epochs):
        optimizer = type(optimizer)(model.parameters(), lr=optimizer.param_groups[0]["lr"])
        summed = 0
        for X_batch, Y_batch in dataloader:
            loss = loss_function(model(X_batch), Y_batch)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            summed += loss.item()
        losses.append(summed)
    return losses
