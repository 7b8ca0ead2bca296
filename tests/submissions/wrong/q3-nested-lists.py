"""Appends the returned list to a list.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: nested-lists
"""
# %% q3
loss_vs_epoch, loss_vs_epoch_batched = [], []
model = make_model()
loss_vs_epoch.append(train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS))
model = make_model()
loss_vs_epoch_batched.append(train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS))
