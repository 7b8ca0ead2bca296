"""Returns the losses together with the model, and unpacks that in q3.

question: q2
fails: q2-losses
may-fail: q3-curves q3-same-start q3-drops-faster
mistake: returns-tuple
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
  all_losses = []
  for epoch in range(1, number_of_epochs + 1):
    epoch_loss = 0.
    for X_batch, Y_batch in dataloader:
      optimizer.zero_grad()
      loss = loss_function(model(X_batch), Y_batch)
      loss.backward()
      optimizer.step()
      epoch_loss += loss.item()
    all_losses.append(epoch_loss)
  return all_losses, model
# %% q3
model_full = make_model()
loss_vs_epoch, model_full = train(model_full, full_batch_loader, loss_function,
                                  optim.Adam(model_full.parameters()), NUMBER_OF_EPOCHS)
model_mini = make_model()
loss_vs_epoch_batched, model_mini = train(model_mini, mini_batch_loader, loss_function,
                                          optim.Adam(model_mini.parameters()), NUMBER_OF_EPOCHS)
