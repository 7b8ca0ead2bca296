"""Trains once and gives the list both names.

question: q3
fails: q3-curves q3-drops-faster
may-fail: q3-same-start
mistake: one-list-two-names
"""
# %% q3
model = make_model()
loss_vs_epoch = loss_vs_epoch_batched = train(
    model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS
)
