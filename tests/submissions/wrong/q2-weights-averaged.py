"""Ends with the mean of the weights after each epoch.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: weights-averaged
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    sums = [torch.zeros_like(p) for p in model.parameters()]
    losses = []
    for _ in range(number_of_epochs):
        summed = 0.0
        for X_batch, Y_batch in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(X_batch), Y_batch)
            loss.backward()
            optimizer.step()
            summed += float(loss)
        losses.append(summed)
        for s, p in zip(sums, model.parameters()):
            s += p.detach()
    with torch.no_grad():
        for s, p in zip(sums, model.parameters()):
            p.copy_(s / number_of_epochs)
    return losses
