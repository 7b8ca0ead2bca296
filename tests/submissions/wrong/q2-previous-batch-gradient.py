"""The step comes first in the loop and so uses the gradient of the batch before.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: step-before-backward
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    totals = []
    for e in range(number_of_epochs):
        t = 0
        for xs, ys in dataloader:
            optimizer.step()
            optimizer.zero_grad()
            loss = loss_function(model(xs), ys)
            loss.backward()
            t = t + loss.detach().item()
        totals += [t]
    return totals
