"""Exchanges the loss function and the loader in the calls.

question: q3
fails: q3-curves q3-drops-faster
may-fail: q3-same-start
mistake: wrong-arguments
"""
# %% q3
model = make_model()
loss_vs_epoch = train(model, loss_function, full_batch_loader, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
model = make_model()
loss_vs_epoch_batched = train(model, loss_function, mini_batch_loader, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
