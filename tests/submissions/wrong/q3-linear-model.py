"""Trains a linear regression in place of the given network.

question: q3
fails: q3-same-start
may-fail: q3-drops-faster
mistake: other-model
"""
# %% q3
models = []
for _ in range(2):
    torch.manual_seed(12345)
    models.append(nn.Linear(13, 1))
loss_vs_epoch = train(models[0], full_batch_loader, loss_function, optim.Adam(models[0].parameters()), NUMBER_OF_EPOCHS)
loss_vs_epoch_batched = train(models[1], mini_batch_loader, loss_function, optim.Adam(models[1].parameters()), NUMBER_OF_EPOCHS)
