"""Keeps only the last epoch's loss of each training.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: last-loss-only
"""
# %% q3
model = make_model()
*_, loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
model = make_model()
*_, loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
