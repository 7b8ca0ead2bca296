"""A colon is missing after the for.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: syntax-error
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    for epoch in range(number_of_epochs)
        epoch_loss = 0
        for x, y in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            optimizer.step()
            epoch_loss += loss.item()
        losses.append(epoch_loss)
    return losses
