"""Clips the gradient norm to 1.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: gradients-clipped
"""
# %% q2
def train(
    model,
    dataloader,
    loss_function,
    optimizer,
    number_of_epochs,
):
    loss_per_epoch = []
    for _ in range(number_of_epochs):
        total_loss = 0.0
        for batch_features, batch_targets in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(batch_features), batch_targets)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
            optimizer.step()
            total_loss += loss.item()
        loss_per_epoch.append(total_loss)
    return loss_per_epoch
