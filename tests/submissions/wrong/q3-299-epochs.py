"""Subtracts one from the number of epochs.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: wrong-number-of-epochs
"""
# %% q3
epochs = NUMBER_OF_EPOCHS - 1
net1 = make_model()
net2 = make_model()
loss_vs_epoch = train(net1, full_batch_loader, loss_function, optim.Adam(net1.parameters()), epochs)
loss_vs_epoch_batched = train(net2, mini_batch_loader, loss_function, optim.Adam(net2.parameters()), epochs)
