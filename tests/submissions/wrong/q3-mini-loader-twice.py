"""Both trainings use the mini-batches.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: same-loader-twice
"""
# %% q3
def run(dataloader):
  model = make_model()
  optimizer = optim.Adam(model.parameters())
  return train(model, mini_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)

loss_vs_epoch = run(full_batch_loader)
loss_vs_epoch_batched = run(mini_batch_loader)
