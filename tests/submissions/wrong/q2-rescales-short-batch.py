"""The student scales the loss of a short batch up to the size of the first one, for the gradient and for the report.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: short-batch-scaled
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    for epoch in range(number_of_epochs):
        full_size = None
        total = 0.0
        for x, y in dataloader:
            full_size = full_size or len(x)
            # the last batch may be shorter, give it the same weight
            loss = loss_function(model(x), y) * (full_size / len(x))
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item()
        losses.append(total)
    return losses
