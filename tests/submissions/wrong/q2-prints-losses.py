"""Prints each epoch's loss in place of returning them.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: no-return
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    for epoch in range(number_of_epochs):
        total_loss = 0.
        for data, target in dataloader:
            # forward
            output = model(data)
            loss = loss_function(output, target)

            # backward
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total_loss += loss.detach().item()
        print("Epoch", epoch + 1, "loss", total_loss)
