"""Returns texts with the epoch and the loss.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: returns-strings
"""
# %% q2
def train(
    model,
    dataloader,
    loss_function,
    optimizer,
    number_of_epochs,
):
    log = []
    for epoch in range(number_of_epochs):
        total_loss = 0.0
        for xb, yb in dataloader:
            # forward
            output = model(xb)
            loss = loss_function(output, yb)

            # backward
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total_loss += loss.detach().item()
        log.append(f"Epoch {epoch + 1}: {total_loss:.4f}")
    return log
