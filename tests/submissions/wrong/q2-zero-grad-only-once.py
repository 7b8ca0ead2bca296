"""Zeroes the gradients only before the training starts.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: zero-grad-once
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
  optimizer.zero_grad()
  losses = []
  for epoch in range(1, number_of_epochs + 1):
    batch_losses = []
    for xb, yb in dataloader:
      loss = loss_function(model(xb), yb)
      loss.backward()
      optimizer.step()
      batch_losses.append(loss.item())
    losses.append(sum(batch_losses))
  return losses
