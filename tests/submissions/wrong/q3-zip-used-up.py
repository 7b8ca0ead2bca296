"""The mini-batches come from a zip of split tensors, which is empty after the first epoch.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: iterator-in-place-of-loader
"""
# %% q3
model = make_model()
optimizer = optim.Adam(model.parameters())
loss_vs_epoch = train(model, full_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)

mini_batches = zip(torch.split(features, 50), torch.split(targets, 50))
model = make_model()
optimizer = optim.Adam(model.parameters())
loss_vs_epoch_batched = train(model, mini_batches, loss_function, optimizer, NUMBER_OF_EPOCHS)
