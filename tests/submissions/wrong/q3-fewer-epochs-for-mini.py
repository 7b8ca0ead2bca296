"""Gives the mini-batches a tenth of the epochs, since they make more steps.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: wrong-number-of-epochs
"""
# %% q3
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
model = make_model()
loss_vs_epoch_batched = train(
    model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS // 10
)
