"""Trains the full batch eleven times as long to make as many steps.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: wrong-number-of-epochs
"""
# %% q3
model_full = make_model()
model_mini = make_model()
steps_per_epoch = len(mini_batch_loader)
loss_vs_epoch = train(model_full, full_batch_loader, loss_function, optim.Adam(model_full.parameters()), NUMBER_OF_EPOCHS * steps_per_epoch)
loss_vs_epoch_batched = train(model_mini, mini_batch_loader, loss_function, optim.Adam(model_mini.parameters()), NUMBER_OF_EPOCHS)
