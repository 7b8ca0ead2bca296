"""The student loops over the batches outside and over the epochs inside, so each batch is trained on to the end before the next one is looked at.

question: q2
fails: q2-updates
may-fail: q2-losses q3-drops-faster
mistake: loops-exchanged
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = np.zeros(number_of_epochs)
    for features_subset, targets_subset in dataloader:
        for epoch in range(number_of_epochs):
            predictions = model(features_subset)
            loss = loss_function(predictions, targets_subset)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses[epoch] += loss.item()
    return list(losses)
