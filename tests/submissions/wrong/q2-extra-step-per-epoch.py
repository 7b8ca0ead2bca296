"""Makes one more step at the end of every epoch "to flush the gradients".

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: extra-step
"""
# %% q2
def train(
    model,
    dataloader,
    loss_function,
    optimizer,
    number_of_epochs,
):
    loss_per_epoch = []
    for epoch in range(number_of_epochs):
        total = 0
        for x, y in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            optimizer.step()
            total += loss.item()
        optimizer.step()  # flush
        loss_per_epoch.append(total)
    return loss_per_epoch
