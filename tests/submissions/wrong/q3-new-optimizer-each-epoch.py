"""Trains one epoch at a time, each with a new Adam.

question: q3
fails: q3-curves
may-fail: q3-same-start q3-drops-faster
mistake: one-epoch-at-a-time
"""
# %% q3
full_model = make_model()
mini_model = make_model()
loss_vs_epoch = []
loss_vs_epoch_batched = []
for epoch in range(NUMBER_OF_EPOCHS):
    loss_vs_epoch.extend(train(full_model, full_batch_loader, loss_function, optim.Adam(full_model.parameters()), 1))
    loss_vs_epoch_batched.extend(train(mini_model, mini_batch_loader, loss_function, optim.Adam(mini_model.parameters()), 1))
