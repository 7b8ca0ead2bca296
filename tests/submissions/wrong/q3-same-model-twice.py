"""Trains the same model object with both loaders, so the second training continues the first.

question: q3
fails: q3-same-start
may-fail: q3-drops-faster
mistake: same-model-twice
"""
# %% q3
model = make_model()

optimizer = optim.Adam(model.parameters())
loss_vs_epoch = train(model, full_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)

optimizer = optim.Adam(model.parameters())
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)
