"""Rounds the losses to tens.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: post-processed
"""
# %% q3
model = make_model()
loss_vs_epoch = [round(x, -1) for x in train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)]
model = make_model()
loss_vs_epoch_batched = [round(x, -1) for x in train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)]
