"""Made a new model for the second training but kept the first model's optimizer.

question: q3
fails: q3-same-start q3-drops-faster
may-fail: q3-curves
mistake: optimizer-of-other-model
"""
# %% q3
model = make_model()
optimizer = optim.Adam(model.parameters())
loss_vs_epoch = train(model, full_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)
model = make_model()
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)
