"""Made a loader with batches of 32 in this cell and trained with that.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: own-loader
"""
# %% q3
loader32 = DataLoader(dataset, batch_size=32, shuffle=True)
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
model = make_model()
loss_vs_epoch_batched = train(model, loader32, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
