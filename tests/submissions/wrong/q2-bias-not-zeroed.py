"""Zeroes only the gradients of the weight matrices and forgets the biases.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: some-gradients-not-zeroed
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
  loss_list = []
  for epoch in range(number_of_epochs):
    epoch_sum = 0
    for features_subset, targets_subset in dataloader:
      for parameter in model.parameters():
        if parameter.grad is not None and parameter.dim() > 1:
          parameter.grad.zero_()
      prediction = model(features_subset)
      loss = loss_function(prediction, targets_subset)
      loss.backward()
      optimizer.step()
      epoch_sum += loss.item()
    loss_list.append(epoch_sum)
  return loss_list
