"""Makes a new model in every round of a loop over the epochs.

question: q3
fails: q3-curves q3-drops-faster
may-fail: q3-same-start
mistake: one-epoch-at-a-time
"""
# %% q3
loss_vs_epoch, loss_vs_epoch_batched = [], []
for epoch in range(NUMBER_OF_EPOCHS):
    model = make_model()
    loss_vs_epoch += train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), 1)
    model = make_model()
    loss_vs_epoch_batched += train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), 1)
