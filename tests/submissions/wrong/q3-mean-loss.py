"""Passes nn.MSELoss() in place of loss_function.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: wrong-loss-function
"""
# %% q3
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, nn.MSELoss(), optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
model = make_model()
loss_vs_epoch_batched = train(model, mini_batch_loader, nn.MSELoss(), optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
