"""Calls backward on the loss divided by the batch length, but reports it undivided.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: scaled-loss
"""
# %% q2
def train(model: nn.Module, dataloader: DataLoader, loss_function, optimizer: optim.Optimizer, number_of_epochs: int):
  model.train()
  history = []
  for epoch in range(number_of_epochs):
    loss_sum = 0.0
    for batch_features, batch_targets in dataloader:
      optimizer.zero_grad()
      loss = loss_function(model(batch_features), batch_targets)
      (loss / len(batch_features)).backward()
      optimizer.step()
      loss_sum += loss.item()
    history.append(loss_sum)
  return history
