"""Accumulates the gradients of two batches at a time while stepping on each.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: zero-grad-every-second
"""
# %% q2
def train(
    model,
    dataloader,
    loss_function,
    optimizer,
    number_of_epochs,
):
    losses = []
    for _ in range(number_of_epochs):
        summed = 0
        for i, (X_batch, Y_batch) in enumerate(dataloader):
            if i % 2 == 0:
                optimizer.zero_grad()
            loss = loss_function(model(X_batch), Y_batch)
            loss.backward()
            optimizer.step()
            summed += float(loss)
        losses.append(summed)
    return losses
