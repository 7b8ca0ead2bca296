"""Lowered NUMBER_OF_EPOCHS in their cell to save time.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: wrong-number-of-epochs
"""
# %% q3
NUMBER_OF_EPOCHS = 50

model = make_model()
optimizer = optim.Adam(model.parameters())
loss_vs_epoch = train(model, full_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)

model = make_model()
optimizer = optim.Adam(model.parameters())
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)
