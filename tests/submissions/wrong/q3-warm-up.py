"""Trains the mini-batch model for ten epochs beforehand "to warm it up".

question: q3
fails: q3-same-start
may-fail: q3-drops-faster
mistake: warm-up
"""
# %% q3
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)

model = make_model()
train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), 10)
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
