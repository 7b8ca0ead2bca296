"""Copied StepLR(step_size=30) from the ImageNet example: nothing changes before epoch 30.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
epochs: shows after many of them only, and costs nothing in question 3
mistake: lr-scheduler
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
  scheduler = optim.lr_scheduler.StepLR(optimizer, step_size=30, gamma=0.1)
  loss_list = []
  for epoch in range(1, number_of_epochs + 1):
    loss_list.append(0.0)
    for features_subset, targets_subset in dataloader:
      # forward
      output = model(features_subset)
      loss = loss_function(output, targets_subset)

      # backward
      optimizer.zero_grad()
      loss.backward()
      optimizer.step()
      loss_list[-1] += loss.item()
    scheduler.step()
  return loss_list
