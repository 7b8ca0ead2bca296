"""Stores map objects, which can be read only once.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: iterator-instead-of-list
"""
# %% q3
model = make_model()
loss_vs_epoch = map(float, train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS))
model = make_model()
loss_vs_epoch_batched = map(float, train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS))
