"""The step is one indentation too far left, so only the last batch's gradient is used.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: step-per-epoch
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    model.train()
    res = []
    for epoch in range(number_of_epochs):
        loss_sum = 0
        for features_subset, targets_subset in dataloader:
            optimizer.zero_grad()
            predictions = model(features_subset)
            loss = loss_function(predictions, targets_subset)
            loss.backward()
            loss_sum += loss.item()
        optimizer.step()
        res.append(loss_sum)
    return res
