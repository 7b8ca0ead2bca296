"""Loops over the number itself and forgot range.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: exception
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    loss_history = []
    for epoch in number_of_epochs:
        acc = 0.0
        for features_subset, targets_subset in dataloader:
            loss = loss_function(model(features_subset), targets_subset)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            acc += float(loss)
        loss_history.append(acc)
    return loss_history
