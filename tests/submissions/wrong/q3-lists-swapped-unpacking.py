"""Unpacks the two results in the wrong order.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: lists-swapped
"""
# %% q3
curves = []
for loader in [full_batch_loader, mini_batch_loader]:
    model = make_model()
    curves.append(train(model, loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS))
loss_vs_epoch_batched, loss_vs_epoch = curves
