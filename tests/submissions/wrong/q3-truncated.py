"""Keeps only the first hundred epochs of the lists.

question: q3
epochs: 300
fails: q3-curves
may-fail: q3-drops-faster
mistake: post-processed
"""
# %% q3
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)[:100]
model = make_model()
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)[:100]
