"""The zero_grad line slipped out of the inner loop to the end of the epoch.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: zero-grad-per-epoch
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    """Trains the model."""
    result = []
    while len(result) < number_of_epochs:
        result.append(0.0)
        for batch in dataloader:
            inputs, labels = batch
            outputs = model(inputs)
            loss = loss_function(outputs, labels)
            loss.backward()
            optimizer.step()
            result[-1] += float(loss)
        optimizer.zero_grad()
    return result
