"""A cell below trains the mini-batch model once more and overwrites its list.

question: q3
fails: q3-same-start
may-fail: q3-curves q3-drops-faster
mistake: trains-on-in-extra-cell
"""
# %% q3
model_1 = make_model()
loss_vs_epoch = train(model_1, full_batch_loader, loss_function, optim.Adam(model_1.parameters()), NUMBER_OF_EPOCHS)
model_2 = make_model()
loss_vs_epoch_batched = train(model_2, mini_batch_loader, loss_function, optim.Adam(model_2.parameters()), NUMBER_OF_EPOCHS)
# %% extra after q3
# does it get even better?
loss_vs_epoch_batched = train(model_2, mini_batch_loader, loss_function, optim.Adam(model_2.parameters()), NUMBER_OF_EPOCHS)
print(loss_vs_epoch_batched[-1])
