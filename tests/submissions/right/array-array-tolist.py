"""train returns an array.array, and question 3 calls its tolist().
"""
# %% q2
from array import array
def train(model, dataloader, loss_function, optimizer, number_of_epochs):

    losses = array("d")
    for e in range(number_of_epochs):
        s = 0.0
        for x, y in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            optimizer.step()
            s += loss.item()
        losses.append(s)
    return losses
# %% q3
m1, m2 = make_model(), make_model()
loss_vs_epoch = train(m1, full_batch_loader, loss_function, optim.Adam(m1.parameters()), NUMBER_OF_EPOCHS).tolist()
loss_vs_epoch_batched = train(m2, mini_batch_loader, loss_function, optim.Adam(m2.parameters()), NUMBER_OF_EPOCHS).tolist()
