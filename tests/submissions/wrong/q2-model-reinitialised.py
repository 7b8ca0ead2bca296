"""Resets the parameters of all layers before the training.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: model-reinitialised
"""
# %% q2
def train(
    model,
    dataloader,
    loss_function,
    optimizer,
    number_of_epochs,
):
    for layer in model.modules():
        if hasattr(layer, "reset_parameters"):
            layer.reset_parameters()
    loss_history = []
    for epoch in range(number_of_epochs):
        acc = 0
        for features_subset, targets_subset in dataloader:
            predictions = model(features_subset)
            loss = loss_function(predictions, targets_subset)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            acc += loss.item()
        loss_history.append(acc)
    return loss_history
