"""Zeroes the gradients between backward and step.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: zero-grad-before-step
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
        loss_sum = 0.0
        for X, Y in dataloader:
            Y_hat = model(X)
            loss = loss_function(Y_hat, Y)
            loss_sum += float(loss)
            loss.backward()
            optimizer.zero_grad()
            optimizer.step()
        loss_list.append(loss_sum)
    return loss_list
