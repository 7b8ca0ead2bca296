"""Trains with the mini-batches first and goes on with the full batch on the same model.

question: q3
fails: q3-same-start
may-fail: q3-drops-faster
mistake: same-model-twice
"""
# %% q3
m = make_model()
loss_vs_epoch_batched = train(m, mini_batch_loader, loss_function, optim.Adam(m.parameters()), NUMBER_OF_EPOCHS)
loss_vs_epoch = train(m, full_batch_loader, loss_function, optim.Adam(m.parameters()), NUMBER_OF_EPOCHS)
