"""Stops when the loss changes by less than one percent.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: early-stopping
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    all_losses = []
    previous = None
    for epoch in range(number_of_epochs):
        summed = 0.0
        for xb, yb in dataloader:
            loss = loss_function(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            summed += loss.item()
        all_losses.append(summed)
        if previous is not None and abs(previous - summed) < 0.01 * abs(previous):
            print('converged after', epoch + 1, 'epochs')
            break
        previous = summed
    return all_losses
