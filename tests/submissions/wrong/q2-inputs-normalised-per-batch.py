"""Standardises each batch before feeding it.

question: q2
fails: q2-updates
may-fail: q2-losses q3-drops-faster
mistake: inputs-changed
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    loss_list = []
    for epoch in range(number_of_epochs):
        epoch_loss = 0.
        for data, target in dataloader:
            data = (data - data.mean()) / (data.std() + 1e-8)
            predictions = model(data)
            loss = loss_function(predictions, target)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            epoch_loss = epoch_loss + loss.item()
        loss_list.append(epoch_loss)
    return loss_list
