"""Trained only with the full batch.

question: q3
fails: q3-curves q3-drops-faster
may-fail: q3-same-start
mistake: one-training-missing
"""
# %% q3
model = make_model()
optimizer = optim.Adam(model.parameters())
loss_vs_epoch = train(model, full_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)
