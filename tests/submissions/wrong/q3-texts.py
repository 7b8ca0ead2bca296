"""Turns the losses into strings with units.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: lists-of-strings
"""
# %% q3
model = make_model()
loss_vs_epoch = [f"loss={v:.2f}" for v in train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)]
model = make_model()
loss_vs_epoch_batched = [f"loss={v:.2f}" for v in train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)]
