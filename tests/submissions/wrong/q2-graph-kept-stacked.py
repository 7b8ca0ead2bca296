"""Stacks the losses to one tensor that still requires grad.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: graph-kept
"""
# %% q2
def train(model: nn.Module, dataloader: DataLoader, loss_function, optimizer: optim.Optimizer, number_of_epochs: int):
  model.train()
  per_epoch = []
  for _ in range(number_of_epochs):
    batch_losses = []
    for batch_features, batch_targets in dataloader:
      loss = loss_function(model(batch_features), batch_targets)
      optimizer.zero_grad(set_to_none=True)
      loss.backward()
      optimizer.step()
      batch_losses.append(loss)
    per_epoch.append(torch.stack(batch_losses).sum())
  return torch.stack(per_epoch)
