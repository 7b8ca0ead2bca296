"""Misspelt the second loader, so only the first training runs.

question: q3
fails: q3-curves q3-drops-faster
may-fail: q3-same-start
mistake: name-error
"""
# %% q3
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
model = make_model()
loss_vs_epoch_batched = train(model, mini_batches_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
