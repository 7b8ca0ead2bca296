"""train returns a history with a dict of lists, and question 3 takes the list out.
question: q2
mistake: returns-object
fails: q2-losses
may-fail: q3-drops-faster
"""
# %% q2
class History:
    def __init__(self, losses):
        self.history = {"loss": losses}

def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    for epoch in range(number_of_epochs):
        total = 0.0
        for x, y in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            optimizer.step()
            total += loss.item()
        losses.append(total)
    return History(losses)
# %% q3
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS).history['loss']
model = make_model()
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS).history['loss']
