"""Returns a dictionary from epoch to loss.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: returns-dict
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    history = {}
    for epoch in range(1, number_of_epochs + 1):
        summed = 0
        for f, t in dataloader:
            predictions = model(f)
            loss = loss_function(predictions, t)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            summed += loss.item()
        history[epoch] = summed
    return history
