"""Assigned the result of list.extend, which is None.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: lists-are-none
"""
# %% q3
model = make_model()
loss_vs_epoch = [].extend(train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS))
model = make_model()
loss_vs_epoch_batched = [].extend(train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS))
