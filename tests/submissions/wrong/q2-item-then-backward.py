"""Took .item() of the loss first and called backward on the float.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: item-before-backward
"""
# %% q2
def train(
    model,
    dataloader,
    loss_function,
    optimizer,
    number_of_epochs,
):
    loss_list = []
    for epoch in range(number_of_epochs):
        total_loss = 0
        for data, target in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(data), target).item()
            loss.backward()
            optimizer.step()
            total_loss += loss
        loss_list.append(total_loss)
    return loss_list
