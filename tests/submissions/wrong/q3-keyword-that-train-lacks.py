"""Calls train with the keyword epochs=, which it does not have, so the call raises.

question: q3
fails: q3-curves q3-same-start q3-drops-faster
may-fail: q4-plot
mistake: keyword-epochs
"""
# %% q3
model = make_model()
optimizer = optim.Adam(model.parameters())
loss_vs_epoch = train(model, full_batch_loader, loss_function, optimizer, epochs=NUMBER_OF_EPOCHS)

model = make_model()
optimizer = optim.Adam(model.parameters())
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optimizer, epochs=NUMBER_OF_EPOCHS)
