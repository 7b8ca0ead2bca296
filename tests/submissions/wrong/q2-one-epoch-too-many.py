"""A while loop with <= does one epoch more than asked for.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: epochs-off-by-one
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    model.train()
    epoch = 0
    loss_per_epoch = []
    while epoch <= number_of_epochs:
        acc = 0.0
        for features_batch, targets_batch in dataloader:
            loss = loss_function(model(features_batch), targets_batch)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            acc += loss.detach().item()
        loss_per_epoch.append(acc)
        epoch += 1
    return loss_per_epoch
