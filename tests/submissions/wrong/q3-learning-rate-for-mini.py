"""Doubles the learning rate for the mini-batches only.

question: q3
fails: q3-curves
mistake: adam-settings
"""
# %% q3
full_model, mini_model = [make_model() for _ in range(2)]
full_optimizer = optim.Adam(full_model.parameters())
mini_optimizer = optim.Adam(mini_model.parameters(), 2e-3)
loss_vs_epoch = train(full_model, full_batch_loader, loss_function, full_optimizer, NUMBER_OF_EPOCHS)
loss_vs_epoch_batched = train(mini_model, mini_batch_loader, loss_function, mini_optimizer, NUMBER_OF_EPOCHS)
