"""The list of losses is a default argument and survives from call to call.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: list-shared-between-calls
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs, loss_per_epoch=[]):
    for i in range(number_of_epochs):
        loss_sum = 0.
        for features_subset, targets_subset in dataloader:
            loss = loss_function(model(features_subset), targets_subset)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            loss_sum += float(loss)
        loss_per_epoch.append(loss_sum)
    return loss_per_epoch
