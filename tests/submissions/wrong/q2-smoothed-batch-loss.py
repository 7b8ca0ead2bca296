"""Reports an exponentially smoothed batch loss, as progress bars do.

question: q2
mistake: smoothed
fails: q2-losses
may-fail: q3-drops-faster
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs, beta: float = 0.9):
    out, smooth = [], None
    for _ in range(number_of_epochs):
        for xb, yb in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(xb), yb)
            loss.backward()
            optimizer.step()
            smooth = loss.item() if smooth is None else beta * smooth + (1 - beta) * loss.item()
        out.append(smooth)
    return out
