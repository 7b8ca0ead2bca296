"""Wrote a generator that yields the losses; a call alone trains nothing.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: generator
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    for i in range(number_of_epochs):
        acc = 0
        for x, y in dataloader:
            loss = loss_function(model(x), y)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            acc = acc + loss.item()
        yield acc
