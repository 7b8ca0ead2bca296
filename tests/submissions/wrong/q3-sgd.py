"""Uses SGD and not Adam.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: wrong-optimizer
"""
# %% q3
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.SGD(model.parameters(), lr=0.0001), NUMBER_OF_EPOCHS)
model = make_model()
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.SGD(model.parameters(), lr=0.0001), NUMBER_OF_EPOCHS)
