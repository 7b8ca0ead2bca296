"""The student records the loss in the same if that prints it, in every tenth epoch only.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: some-epochs-only
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    for t in range(number_of_epochs):
        loss_of_epoch = 0.0
        for x, y in dataloader:
            y_pred = model(x)
            loss = loss_function(y_pred, y)
            loss_of_epoch += loss.item()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        if t % 10 == 0:
            print(t, loss_of_epoch)
            losses.append(loss_of_epoch)
    return losses
