"""Lists the batches once, so a shuffling loader is not shuffled again.

question: q2
fails: q2-updates
may-fail: q2-losses q3-drops-faster
mistake: batches-cached
"""
# %% q2
def train(
    model,
    dataloader,
    loss_function,
    optimizer,
    number_of_epochs,
):
    batches = list(dataloader)      # faster
    all_losses = []
    for epoch in range(number_of_epochs):
        total_loss = 0
        for inputs, labels in batches:
            loss = loss_function(model(inputs), labels)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            total_loss += loss.detach().item()
        all_losses.append(total_loss)
    return all_losses
