"""Trains rightly but forgot the return statement.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: no-return
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    res = []
    for epoch in range(number_of_epochs):
        acc = 0.
        for x, y in dataloader:
            optimizer.zero_grad()
            y_pred = model(x)
            loss = loss_function(y_pred, y)
            loss.backward()
            optimizer.step()
            acc += float(loss)
        res.append(acc)
