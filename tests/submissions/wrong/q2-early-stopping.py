"""Stops as soon as an epoch's loss is higher than the one before.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
epochs: shows after many of them only, and costs nothing in question 3
mistake: early-stopping
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    loss_list = []
    for epoch in range(number_of_epochs):
        acc = 0.0
        for inputs, labels in dataloader:
            predictions = model(inputs)
            loss = loss_function(predictions, labels)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            acc = acc + loss.item()
        loss_list.append(acc)
        if epoch > 0 and loss_list[-1] >= loss_list[-2]:
            break
    return loss_list
