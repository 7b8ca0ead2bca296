"""The two results were stored under each other's name.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: lists-swapped
"""
# %% q3
model = make_model()
loss_vs_epoch_batched = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
model = make_model()
loss_vs_epoch = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
