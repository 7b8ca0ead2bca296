"""Wrote = in place of +=, so each batch overwrites the one before.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: last-batch-only
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
  """one step per batch"""
  loss_per_epoch = {}
  for epoch in range(number_of_epochs):
    for batch_features, batch_targets in dataloader:
      predictions = model(batch_features)
      loss = loss_function(predictions, batch_targets)
      optimizer.zero_grad()
      loss.backward()
      optimizer.step()
      loss_per_epoch[epoch] = loss.item()
  return list(loss_per_epoch.values())
