"""Turns amsgrad on.

question: q3
fails: q3-curves
mistake: adam-settings
"""
# %% q3
def adam(m):
  return optim.Adam(m.parameters(), amsgrad=True)

m1 = make_model(); loss_vs_epoch = train(m1, full_batch_loader, loss_function, adam(m1), NUMBER_OF_EPOCHS)
m2 = make_model(); loss_vs_epoch_batched = train(m2, mini_batch_loader, loss_function, adam(m2), NUMBER_OF_EPOCHS)
