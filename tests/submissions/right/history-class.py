"""train returns an object of a class derived from list, with a representation of its own.
"""
# %% q2
class LossHistory(list):
    @property
    def best(self):
        return min(self)

    def __repr__(self):
        return f"<LossHistory of {len(self)} epochs, best {self.best:.3f}>" if self else "<LossHistory, empty>"


def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    history = LossHistory()
    for _ in range(number_of_epochs):
        epoch_loss = 0.0
        for x, y in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            optimizer.step()
            epoch_loss += loss.item()
        history.append(epoch_loss)
    return history
# %% q3
m = make_model()
loss_vs_epoch = train(m, full_batch_loader, loss_function, optim.Adam(m.parameters()), NUMBER_OF_EPOCHS)
m = make_model()
loss_vs_epoch_batched = train(m, mini_batch_loader, loss_function, optim.Adam(m.parameters()), NUMBER_OF_EPOCHS)
loss_vs_epoch, loss_vs_epoch_batched
