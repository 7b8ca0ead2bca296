"""Turns weight decay on in the given optimizer.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: weight-decay
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
  for group in optimizer.param_groups:
    group["weight_decay"] = 0.1
  epoch_losses = []
  for i in range(number_of_epochs):
    summed = 0.
    for features_subset, targets_subset in dataloader:
      loss = loss_function(model(features_subset), targets_subset)
      optimizer.zero_grad(set_to_none=True)
      loss.backward()
      optimizer.step()
      summed += loss.item()
    epoch_losses.append(summed)
  return epoch_losses
