"""Divides the epoch's loss by the number of rows seen.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: mean-over-rows
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
  model.train()
  all_losses = []
  for i in range(number_of_epochs):
    summed, rows = 0, 0
    for X_batch, Y_batch in dataloader:
      loss = loss_function(model(X_batch), Y_batch)
      optimizer.zero_grad(set_to_none=True)
      loss.backward()
      optimizer.step()
      summed += loss.detach().item()
      rows += len(X_batch)
    all_losses.append(summed / rows)
  return all_losses
