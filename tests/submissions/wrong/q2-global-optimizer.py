"""The parameter is called opt, but the body uses a global optimizer.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: global-used
"""
# %% q2
def train(model, dataloader, loss_function, opt, number_of_epochs):
    loss_per_epoch = []
    for epoch in range(number_of_epochs):
        acc = 0.0
        for features_subset, targets_subset in dataloader:
            loss = loss_function(model(features_subset), targets_subset)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            acc += loss.item()
        loss_per_epoch.append(acc)
    return loss_per_epoch
