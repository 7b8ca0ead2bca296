"""Calls optimizer.step() twice per batch.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: extra-step
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
  res = []
  for i in range(number_of_epochs):
    running_loss = 0.0
    for f, t in dataloader:
      loss = loss_function(model(f), t)
      optimizer.zero_grad(set_to_none=True)
      loss.backward()
      optimizer.step()
      running_loss += loss.detach().item()
      optimizer.step()
    res.append(running_loss)
  return res
