"""Uses the absolute error.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: wrong-loss-function
"""
# %% q3
l1 = nn.L1Loss(reduction="sum")
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, l1, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
model = make_model()
loss_vs_epoch_batched = train(model, mini_batch_loader, l1, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
