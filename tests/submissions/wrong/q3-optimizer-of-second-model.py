"""Both trainings use the optimizer that belongs to the mini-batch model.

question: q3
fails: q3-same-start
may-fail: q3-curves q3-drops-faster
mistake: optimizer-of-other-model
"""
# %% q3
full_model, mini_model = make_model(), make_model()
opt = optim.Adam(mini_model.parameters())
loss_vs_epoch = train(full_model, full_batch_loader, loss_function, opt, NUMBER_OF_EPOCHS)
loss_vs_epoch_batched = train(mini_model, mini_batch_loader, loss_function, opt, NUMBER_OF_EPOCHS)
