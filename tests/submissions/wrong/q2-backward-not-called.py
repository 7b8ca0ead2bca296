"""Wrote loss.backward without parentheses.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: no-backward
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    out = torch.zeros(number_of_epochs)
    for k in range(number_of_epochs):
        for x, t in dataloader:
            loss = loss_function(model(x), t)
            optimizer.zero_grad()
            loss.backward
            optimizer.step()
            out[k] += loss.item()
    return out
