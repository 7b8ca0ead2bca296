"""An extra cell trains the big-batch model for another 300 epochs and overwrites loss_vs_epoch.

question: q3
fails: q3-same-start
may-fail: q3-drops-faster
mistake: trains-on-in-extra-cell
"""
# %% q3
model_big = make_model()
optimizer_big = optim.Adam(model_big.parameters())
loss_vs_epoch = train(model_big, full_batch_loader, loss_function, optimizer_big, NUMBER_OF_EPOCHS)

model_small = make_model()
optimizer_small = optim.Adam(model_small.parameters())
loss_vs_epoch_batched = train(model_small, mini_batch_loader, loss_function, optimizer_small, NUMBER_OF_EPOCHS)
# %% extra after q3
# The big batch had not converged yet. Does it get there?
loss_vs_epoch = train(model_big, full_batch_loader, loss_function, optimizer_big, NUMBER_OF_EPOCHS)
loss_vs_epoch[-1], loss_vs_epoch_batched[-1]
