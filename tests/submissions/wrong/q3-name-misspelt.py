"""Called the second list loss_vs_epoch_batch.

question: q3
fails: q3-curves
may-fail: q3-same-start q3-drops-faster
mistake: name-misspelt
"""
# %% q3
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
model = make_model()
loss_vs_epoch_batch = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
