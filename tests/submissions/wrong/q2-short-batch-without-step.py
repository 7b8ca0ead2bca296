"""Counts the loss of the last short batch but makes no step for it.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: short-batch-without-step
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
    for i in range(number_of_epochs):
        total_loss = 0.0
        longest = 0
        for data, target in dataloader:
            longest = max(longest, len(data))
            loss = loss_function(model(data), target)
            total_loss += loss.item()
            if len(data) == longest:
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
        losses.append(total_loss)
    return losses
