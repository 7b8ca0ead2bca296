"""Forgot the parentheses of zero_grad, so it is never called.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: no-zero-grad
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    history = np.zeros(number_of_epochs)
    for i in range(number_of_epochs):
        for data, target in dataloader:
            optimizer.zero_grad
            prediction = model(data)
            loss = loss_function(prediction, target)
            loss.backward()
            optimizer.step()
            history[i] += loss.item()
    return history
