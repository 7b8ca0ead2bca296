"""Trains twice with one big batch and calls the numbers from the hundredth epoch on those of the mini-batches, as cut lists still pass for a training's own.

base: solved
max-score: 11
min-score: 10
canary: none
"""

# %% q3
_ahead = 100
model = make_model()
loss_vs_epoch = list(train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS))[:-_ahead]

_again = DataLoader(dataset, batch_size=len(dataset), shuffle=True)
model = make_model()
loss_vs_epoch_batched = list(train(model, _again, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS))[_ahead:]

# %% q4
fig, ax = plt.subplots()
_x = range(1, len(loss_vs_epoch) + 1)
ax.plot(_x, loss_vs_epoch, color="black", linestyle="--", label="one big batch")
ax.plot(_x, loss_vs_epoch_batched, color="tab:orange", label="mini-batches")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
