"""Zeroes the gradients once an epoch, so they pile up over its batches.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: zero-grad-per-epoch
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
  model.train()
  loss_list = []
  for _ in range(number_of_epochs):
    optimizer.zero_grad()
    running = 0.0
    for features_subset, targets_subset in dataloader:
      loss = loss_function(model(features_subset), targets_subset)
      running += loss.item()
      loss.backward()
      optimizer.step()
    loss_list.append(running)
  return loss_list
