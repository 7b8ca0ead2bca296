"""Reports the loss of the first batch of each epoch.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: first-batch-only
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
  res = []
  for epoch in range(number_of_epochs):
    for i, (f, t) in enumerate(dataloader):
      predictions = model(f)
      loss = loss_function(predictions, t)
      optimizer.zero_grad()
      loss.backward()
      optimizer.step()
      if i == 0:
        res.append(loss.item())
  return res
