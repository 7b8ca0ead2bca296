"""Calls the loss with the keywords input and target, which only torch's own losses have.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: loss-by-keywords
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    loss_history = []
    for _ in range(number_of_epochs):
        loss_sum = 0.0
        for features_subset, targets_subset in dataloader:
            optimizer.zero_grad()
            loss = loss_function(input=model(features_subset), target=targets_subset)
            loss.backward()
            optimizer.step()
            loss_sum += loss.item()
        loss_history.append(loss_sum)
    return loss_history
