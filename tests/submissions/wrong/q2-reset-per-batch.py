"""Sets the running loss to zero inside the batch loop.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: reset-per-batch
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    model.train()
    loss_history = []
    for _ in range(number_of_epochs):
        for xb, yb in dataloader:
            total_loss = 0
            optimizer.zero_grad()
            loss = loss_function(model(xb), yb)
            loss.backward()
            optimizer.step()
            total_loss = total_loss + loss.item()
        loss_history.append(total_loss)
    return loss_history
