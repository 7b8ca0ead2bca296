"""The student wraps the loss into a new tensor with requires_grad=True before calling backward, so no gradient reaches the model.

question: q2
fails: q2-updates q3-drops-faster
mistake: requires-grad-on-a-number
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    for epoch in range(number_of_epochs):
        running = 0.0
        for bx, by in dataloader:
            optimizer.zero_grad()
            value = loss_function(model(bx), by).item()
            # .item() gives a float and floats have no backward(), so make a tensor again
            loss = torch.tensor(value, requires_grad=True)
            loss.backward()
            optimizer.step()
            running += value
        losses.append(running)
    return losses
