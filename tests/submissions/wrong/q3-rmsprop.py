"""Uses RMSprop.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: wrong-optimizer
"""
# %% q3
first = make_model()
loss_vs_epoch = train(first, full_batch_loader, loss_function, optim.RMSprop(first.parameters()), NUMBER_OF_EPOCHS)
second = make_model()
loss_vs_epoch_batched = train(second, mini_batch_loader, loss_function, optim.RMSprop(second.parameters()), NUMBER_OF_EPOCHS)
