"""The student calls the closure once for the loss and passes it to optimizer.step as well, and the closure does not zero the gradients, so each step uses twice the gradient.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: backward-twice
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []

    for epoch in range(number_of_epochs):
        total = 0.0

        for x, y in dataloader:

            def closure():
                loss = loss_function(model(x), y)
                loss.backward()
                return loss

            optimizer.zero_grad()
            loss = closure()
            optimizer.step(closure)
            total += loss.item()

        losses.append(total)

    return losses
