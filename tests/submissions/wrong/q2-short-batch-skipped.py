"""Skips batches that are shorter than the first one.

question: q2
fails: q2-updates
may-fail: q2-losses q3-drops-faster
mistake: batches-skipped
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    all_losses = []
    for epoch in range(number_of_epochs):
        epoch_loss, size = 0, None
        for x, y in dataloader:
            size = size or len(x)
            if len(x) < size:
                continue
            loss = loss_function(model(x), y)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            epoch_loss += loss.item()
        all_losses.append(epoch_loss)
    return all_losses
