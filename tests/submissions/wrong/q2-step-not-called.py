"""Mentions optimizer.step without calling it.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: no-step
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    """Train for some epochs and return the losses."""
    def one_epoch():
        s = 0.
        for a, b in dataloader:
            optimizer.zero_grad()
            l = loss_function(model(a), b)
            l.backward()
            optimizer.step
            s += l.item()
        return s
    return [one_epoch() for _ in range(number_of_epochs)]
