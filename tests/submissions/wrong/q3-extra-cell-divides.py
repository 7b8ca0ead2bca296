"""A cell below rescales the lists in place.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: post-processed
"""
# %% q3
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
model = make_model()
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
# %% extra after q3
for i in range(NUMBER_OF_EPOCHS):
  loss_vs_epoch[i] /= 506
  loss_vs_epoch_batched[i] /= 506
