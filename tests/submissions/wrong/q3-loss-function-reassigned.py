"""Reassigns loss_function to the mean squared error before the trainings.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: wrong-loss-function
"""
# %% q3
loss_function = nn.MSELoss(reduction='mean')

model1 = make_model()
optimizer1 = optim.Adam(model1.parameters())
loss_vs_epoch = train(model1, full_batch_loader, loss_function, optimizer1, NUMBER_OF_EPOCHS)

model2 = make_model()
optimizer2 = optim.Adam(model2.parameters())
loss_vs_epoch_batched = train(model2, mini_batch_loader, loss_function, optimizer2, NUMBER_OF_EPOCHS)
