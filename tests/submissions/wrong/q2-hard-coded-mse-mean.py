"""Uses nn.MSELoss() with its mean and not the given loss.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: own-loss-function
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    criterion = nn.MSELoss()
    all_losses = []

    for epoch in range(1, number_of_epochs + 1):
        running_loss = 0.0
        for data in dataloader:
            inputs, labels = data
            optimizer.zero_grad()
            outputs = model(inputs)
            loss = criterion(outputs, labels)
            loss.backward()
            optimizer.step()
            running_loss += loss.item()
        all_losses.append(running_loss)

    print('Finished Training')
    return all_losses
