"""Builds the exercise's network inside train and ignores the given one.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: own-model
"""
# %% q2
def train(
    model,
    dataloader,
    loss_function,
    optimizer,
    number_of_epochs,
):
    model = nn.Sequential(nn.Linear(13, 5), nn.ReLU(), nn.Linear(5, 1))
    optimizer = optim.Adam(model.parameters())
    losses = []
    for epoch in range(number_of_epochs):
        running_loss = 0.
        for inputs, labels in dataloader:
            # forward
            output = model(inputs)
            loss = loss_function(output, labels)

            # backward
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            running_loss += loss.item()
        losses.append(running_loss)
    return losses
