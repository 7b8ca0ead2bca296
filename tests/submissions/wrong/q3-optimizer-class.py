"""Passes the class optim.Adam and not an optimizer.

question: q3
fails: q3-curves q3-drops-faster
may-fail: q3-same-start
mistake: wrong-arguments
"""
# %% q3
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam, NUMBER_OF_EPOCHS)
model = make_model()
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.Adam, NUMBER_OF_EPOCHS)
