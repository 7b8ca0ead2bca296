"""Takes np.mean of the batch losses.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: mean-instead-of-sum
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
  epoch_losses = []
  for _ in range(number_of_epochs):
    batch_losses = []
    for X_batch, y_batch in dataloader:
      loss = loss_function(model(X_batch), y_batch)
      optimizer.zero_grad()
      loss.backward()
      optimizer.step()
      batch_losses.append(loss.item())
    epoch_losses.append(np.mean(batch_losses))
  return epoch_losses
