"""Fills all parameters with a constant at the start.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: model-reinitialised
"""
# %% q2
def train(
    model,
    dataloader,
    loss_function,
    optimizer,
    number_of_epochs,
):
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.fill_(0.1)
    res = []
    for epoch in range(1, number_of_epochs + 1):
        summed = 0
        for features_subset, targets_subset in dataloader:
            loss = loss_function(model(features_subset), targets_subset)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            summed += float(loss)
        res.append(summed)
    return res
