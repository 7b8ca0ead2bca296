"""train looks at the first batch before it begins, to print the shapes.
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    x0, y0 = next(iter(dataloader))
    print("batch shape:", tuple(x0.shape), tuple(y0.shape))

    loss_vs_epoch = []
    for epoch in range(number_of_epochs):
        epoch_loss = 0.0
        for x, y in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            optimizer.step()
            epoch_loss += loss.item()
        loss_vs_epoch.append(epoch_loss)
    return loss_vs_epoch
