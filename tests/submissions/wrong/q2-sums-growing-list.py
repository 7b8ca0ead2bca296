"""Sums a list of batch losses that keeps growing over the epochs.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: not-reset
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    all_losses, result = [], []
    for _ in range(number_of_epochs):
        for feats, targs in dataloader:
            loss = loss_function(model(feats), targs)
            optimizer.zero_grad(); loss.backward(); optimizer.step()
            all_losses.append(loss.item())
        result.append(sum(all_losses))
    return result
