"""Zeroes the gradients layer by layer as if every model were an nn.Sequential.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: sequential-assumed
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    history = []
    for _ in range(number_of_epochs):
        total = 0.0
        for batch_features, batch_targets in dataloader:
            for i in range(len(model)):
                model[i].zero_grad()
            loss = loss_function(model(batch_features), batch_targets)
            loss.backward()
            optimizer.step()
            total += loss.item()
        history.append(total)
    return history
