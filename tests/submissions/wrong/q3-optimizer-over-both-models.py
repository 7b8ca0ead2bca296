"""One optimizer over the parameters of both models.

question: q3
fails: q3-same-start
may-fail: q3-curves q3-drops-faster
mistake: one-optimizer-for-both
"""
# %% q3
model_a = make_model()
model_b = make_model()
optimizer = optim.Adam([*model_a.parameters(), *model_b.parameters()])
loss_vs_epoch = train(model_a, full_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)
loss_vs_epoch_batched = train(model_b, mini_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)
