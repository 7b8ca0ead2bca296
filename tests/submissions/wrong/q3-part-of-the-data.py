"""Trains on the first hundred rows because it is faster.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: own-loader
"""
# %% q3
small = TensorDataset(features[:100], targets[:100])
small_full = DataLoader(small, batch_size=100)
small_mini = DataLoader(small, batch_size=50)
model = make_model()
loss_vs_epoch = train(model, small_full, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
model = make_model()
loss_vs_epoch_batched = train(model, small_mini, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
