"""Uses the global NUMBER_OF_EPOCHS and not the parameter.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: hard-coded-epochs
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    res = []
    for epoch in range(NUMBER_OF_EPOCHS):
        summed = 0
        for f, t in dataloader:
            loss = loss_function(model(f), t)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            summed += loss.detach().item()
        res.append(summed)
    return res
