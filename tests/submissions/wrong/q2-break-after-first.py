"""A left-over break ends each epoch after its first batch.

question: q2
fails: q2-updates
may-fail: q2-losses q3-drops-faster
mistake: one-batch-per-epoch
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
  history = []
  for epoch in range(1, number_of_epochs + 1):
    summed = 0.0
    for data, target in dataloader:
      loss = loss_function(model(data), target)
      optimizer.zero_grad(set_to_none=True)
      loss.backward()
      optimizer.step()
      summed += float(loss)
      break
    history.append(summed)
  return history
