"""Reports the largest batch loss of the epoch.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: max-instead-of-sum
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    for _ in range(number_of_epochs):
        worst = float("-inf")
        for xb, yb in dataloader:
            predictions = model(xb)
            loss = loss_function(predictions, yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            worst = max(worst, loss.item())
        losses.append(worst)
    return losses
