"""Adds the second result to the first list with +=, and both names mean that list.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: one-list-two-names
"""
# %% q3
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
loss_vs_epoch_batched = loss_vs_epoch
model = make_model()
loss_vs_epoch_batched += train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
