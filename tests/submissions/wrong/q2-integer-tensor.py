"""Collects the losses in an integer tensor, which cuts the decimals off each batch.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: rounded
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    loss_per_epoch = torch.zeros(number_of_epochs, dtype=torch.long)
    for epoch in range(number_of_epochs):
        for inputs, labels in dataloader:
            predictions = model(inputs)
            loss = loss_function(predictions, labels)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            loss_per_epoch[epoch] += int(loss.item())
    return loss_per_epoch
