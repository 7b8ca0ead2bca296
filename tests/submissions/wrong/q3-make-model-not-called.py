"""Forgot the parentheses of make_model, which raises.

question: q3
fails: q3-curves q3-same-start q3-drops-faster
mistake: make-model-not-called
"""
# %% q3
model = make_model
optimizer = optim.Adam(model.parameters())
loss_vs_epoch = train(model, full_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)
