"""Trains twice with one big batch and leaves the first list in logarithms, which drop slowly, so that the second seems to drop faster without a mini-batch ever being served.

base: solved
max-score: 11
min-score: 10
canary: none
"""

# %% q3
model = make_model()
loss_vs_epoch = [
    float(np.log(loss))
    for loss in train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
]

_again = DataLoader(dataset, batch_size=len(dataset), shuffle=True)
model = make_model()
loss_vs_epoch_batched = train(model, _again, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
