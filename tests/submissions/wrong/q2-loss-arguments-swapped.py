"""Calls the loss with the targets first, which matters for a loss that is not symmetric.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: loss-arguments-swapped
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    all_losses = []
    for _ in range(number_of_epochs):
        loss_sum = 0.
        for x, y in dataloader:
            optimizer.zero_grad()
            loss = loss_function(y, model(x))
            loss.backward()
            optimizer.step()
            loss_sum += loss.item()
        all_losses.append(loss_sum)
    return all_losses
