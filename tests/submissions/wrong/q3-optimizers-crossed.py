"""Each training got the other model's optimizer.

question: q3
fails: q3-same-start q3-drops-faster
may-fail: q3-curves
mistake: optimizer-of-other-model
"""
# %% q3
model_1 = make_model()
model_2 = make_model()
optimizer_1 = optim.Adam(model_1.parameters())
optimizer_2 = optim.Adam(model_2.parameters())
loss_vs_epoch = train(model_1, full_batch_loader, loss_function, optimizer_2, NUMBER_OF_EPOCHS)
loss_vs_epoch_batched = train(model_2, mini_batch_loader, loss_function, optimizer_1, NUMBER_OF_EPOCHS)
