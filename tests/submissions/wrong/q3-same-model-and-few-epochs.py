"""Two mistakes at once: one model for both trainings, and 100 epochs.

question: q3
fails: q3-curves q3-same-start
may-fail: q3-drops-faster
mistake: same-model-and-epochs
"""
# %% q3
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), 100)
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), 100)
