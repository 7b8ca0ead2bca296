"""Calls the loader as if it were a function.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: exception
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
    for epoch in range(1, number_of_epochs + 1):
        acc = 0.
        for data, target in dataloader():
            optimizer.zero_grad()
            loss = loss_function(model(data), target)
            loss.backward()
            optimizer.step()
            acc += loss.item()
        loss_list.append(acc)
    return loss_list
