"""Flattens the targets but not the predictions.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: broadcasting
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    """Trains the model."""
    loss_list = []
    for epoch in range(1, number_of_epochs + 1):
        total_loss = 0.0
        for batch_x, batch_y in dataloader:
            batch_y = batch_y.view(-1)
            out = model(batch_x)
            optimizer.zero_grad()
            loss = loss_function(out, batch_y)
            loss.backward()
            optimizer.step()
            total_loss += loss.item()
        loss_list.append(total_loss)
    return loss_list
