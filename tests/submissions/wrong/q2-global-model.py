"""The parameter is called net but the body uses a global model.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: global-used
"""
# %% q2
def train(net, dataloader, loss_function, optimizer, number_of_epochs):
  res = []
  for i in range(number_of_epochs):
    s = 0
    for X_batch, Y_batch in dataloader:
      optimizer.zero_grad()
      y_pred = model(X_batch)
      loss = loss_function(y_pred, Y_batch)
      loss.backward()
      optimizer.step()
      s += loss.item()
    res.append(s)
  return res
