"""Put the whole training inside torch.no_grad(), so backward raises.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: no-grad
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    loss_per_epoch = []
    with torch.no_grad():
        for epoch in range(number_of_epochs):
            loss_sum = 0.0
            for features_subset, targets_subset in dataloader:
                optimizer.zero_grad()
                loss = loss_function(model(features_subset), targets_subset)
                loss.backward()
                optimizer.step()
                loss_sum += loss.detach().item()
            loss_per_epoch.append(loss_sum)
    return loss_per_epoch
