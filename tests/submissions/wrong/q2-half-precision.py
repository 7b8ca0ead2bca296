"""Keeps the losses in half precision, which is too coarse.
question: q2
mistake: half-precision
fails: q2-losses
may-fail: q3-drops-faster
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    for epoch in range(number_of_epochs):
        total = 0.0
        for x, y in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            optimizer.step()
            total += loss.item()
        losses.append(total)
    return torch.tensor(losses).half()
