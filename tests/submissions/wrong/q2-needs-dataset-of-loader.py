"""Asks for len(dataloader.dataset), which other iterables of batches do not have.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: needs-dataset-of-loader
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    model.train()
    size = len(dataloader.dataset)
    res = []
    for _ in range(number_of_epochs):
        running_loss = 0
        seen = 0
        for inputs, labels in dataloader:
            # forward
            output = model(inputs)
            loss = loss_function(output, labels)

            # backward
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            seen += len(inputs)
            running_loss += float(loss)
        res.append(running_loss)
        print(f"[{seen}/{size}] {running_loss:>7f}", end="\r")
    return res
