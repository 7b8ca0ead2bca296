"""Copied the decorator @torch.no_grad() from an evaluation function.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: no-grad
"""
# %% q2
@torch.no_grad()
def train(
    model,
    dataloader,
    loss_function,
    optimizer,
    number_of_epochs,
):
    loss_history = []
    for _ in range(number_of_epochs):
        running_loss = 0.0
        for data, target in dataloader:
            optimizer.zero_grad()
            output = model(data)
            loss = loss_function(output, target)
            loss.backward()
            optimizer.step()
            running_loss += loss.item()
        loss_history.append(running_loss)
    return loss_history
