"""Feeds the whole table in the loop although the batch has other names.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: global-used
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    res = []
    for i in range(number_of_epochs):
        total = 0
        for features_subset, targets_subset in dataloader:
            predictions = model(features)
            loss = loss_function(predictions, targets)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item()
        res.append(total)
    return res
