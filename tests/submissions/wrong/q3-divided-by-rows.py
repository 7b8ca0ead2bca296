"""Divides the losses by the number of rows afterwards.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: post-processed
"""
# %% q3
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
loss_vs_epoch = [l / len(features) for l in loss_vs_epoch]
model = make_model()
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
loss_vs_epoch_batched = [l / len(features) for l in loss_vs_epoch_batched]
