"""Clamps every gradient to between -1 and 1.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: gradients-clipped
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    for _ in range(number_of_epochs):
        loss_sum = 0.0
        for features_subset, targets_subset in dataloader:
            loss = loss_function(model(features_subset), targets_subset)
            optimizer.zero_grad()
            loss.backward()
            for p in model.parameters():
                if p.grad is not None:
                    p.grad.clamp_(-1, 1)
            optimizer.step()
            loss_sum += float(loss)
        losses.append(loss_sum)
    return losses
