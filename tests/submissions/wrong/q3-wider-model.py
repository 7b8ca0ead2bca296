"""Uses a network with 50 hidden units of their own.

question: q3
fails: q3-same-start
may-fail: q3-drops-faster
mistake: other-model
"""
# %% q3
def my_model():
  torch.manual_seed(12345)
  return nn.Sequential(nn.Linear(13, 50), nn.ReLU(), nn.Linear(50, 1))


full, mini = my_model(), my_model()
loss_vs_epoch = train(full, full_batch_loader, loss_function, optim.Adam(full.parameters()), NUMBER_OF_EPOCHS)
loss_vs_epoch_batched = train(mini, mini_batch_loader, loss_function, optim.Adam(mini.parameters()), NUMBER_OF_EPOCHS)
