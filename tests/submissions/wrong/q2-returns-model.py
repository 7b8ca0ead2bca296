"""Returns the trained model.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: returns-model
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    """one step per batch"""
    losses = []
    for _ in range(number_of_epochs):
        acc = 0.0
        for batch_features, batch_targets in dataloader:
            optimizer.zero_grad()
            y_pred = model(batch_features)
            loss = loss_function(y_pred, batch_targets)
            loss.backward()
            optimizer.step()
            acc += loss.detach().item()
        losses.append(acc)
    return model
