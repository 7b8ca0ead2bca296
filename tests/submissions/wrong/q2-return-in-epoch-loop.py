"""The return is indented into the epoch loop.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: return-in-loop
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    loss_list = []
    for _ in range(number_of_epochs):
        summed = 0.0
        for features_subset, targets_subset in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(features_subset), targets_subset)
            loss.backward()
            optimizer.step()
            summed += loss.item()
        loss_list.append(summed)
        return loss_list
