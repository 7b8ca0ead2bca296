"""Appends the running sum inside the batch loop.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: per-batch-list
"""
# %% q2
def train(
  model,
  dataloader,
  loss_function,
  optimizer,
  number_of_epochs,
):
  loss_per_epoch = []
  for i in range(number_of_epochs):
    running_loss = 0.0
    for X_batch, Y_batch in dataloader:
      optimizer.zero_grad()
      loss = loss_function(model(X_batch), Y_batch)
      loss.backward()
      optimizer.step()
      running_loss += loss.detach().item()
      loss_per_epoch.append(running_loss)
  return loss_per_epoch
