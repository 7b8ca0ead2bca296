"""Divides each list by its first value.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: post-processed
"""
# %% q3
lists = []
for loader in (full_batch_loader, mini_batch_loader):
    model = make_model()
    losses = train(model, loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
    lists.append([loss / losses[0] for loss in losses])
loss_vs_epoch, loss_vs_epoch_batched = lists
