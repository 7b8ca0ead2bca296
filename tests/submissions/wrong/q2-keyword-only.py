"""A star makes all the parameters keyword-only.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: wrong-signature
"""
# %% q2
def train(*, model, dataloader, loss_function, optimizer, number_of_epochs):
    res = []
    for epoch in range(number_of_epochs):
        running_loss = 0.0
        for X_batch, Y_batch in dataloader:
            # forward
            output = model(X_batch)
            loss = loss_function(output, Y_batch)

            # backward
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            running_loss += loss.detach().item()
        res.append(running_loss)
    return res
