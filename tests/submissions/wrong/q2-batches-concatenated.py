"""Joins the loader's batches to one and makes one step per epoch.

question: q2
fails: q2-updates
may-fail: q2-losses q3-drops-faster
mistake: batches-concatenated
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
  epoch_losses = []
  for epoch in range(number_of_epochs):
    xs, ys = zip(*dataloader)
    x, y = torch.cat(xs), torch.cat(ys)
    optimizer.zero_grad()
    loss = loss_function(model(x), y)
    loss.backward()
    optimizer.step()
    epoch_losses.append(loss.item())
  return epoch_losses
