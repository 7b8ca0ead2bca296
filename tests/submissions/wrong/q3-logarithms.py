"""Stores the logarithms of the losses.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: post-processed
"""
# %% q3
import math
model = make_model()
loss_vs_epoch = [math.log(v) for v in train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)]
model = make_model()
loss_vs_epoch_batched = [math.log(v) for v in train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)]
