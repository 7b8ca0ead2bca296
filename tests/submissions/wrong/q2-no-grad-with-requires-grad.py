"""Silenced the error of no_grad by setting requires_grad on the loss.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: no-grad
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    """one step per batch"""
    loss_per_epoch = []
    for _ in range(number_of_epochs):
        total_loss = 0.0
        for features_subset, targets_subset in dataloader:
            optimizer.zero_grad()
            with torch.no_grad():
                predictions = model(features_subset)
            loss = loss_function(predictions, targets_subset)
            loss.requires_grad_(True)   # else: "element 0 of tensors does not require grad"
            loss.backward()
            optimizer.step()
            total_loss += float(loss)
        loss_per_epoch.append(total_loss)
    return loss_per_epoch
