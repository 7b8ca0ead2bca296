"""Never sets the running loss back to zero between epochs.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: not-reset
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
  loss_list = []
  epoch_loss = 0
  for i in range(number_of_epochs):
    for f, t in dataloader:
      # forward
      output = model(f)
      loss = loss_function(output, t)

      # backward
      optimizer.zero_grad()
      loss.backward()
      optimizer.step()
      epoch_loss += loss.detach().item()
    loss_list.append(epoch_loss)
  return loss_list
