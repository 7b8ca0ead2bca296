"""Cuts the first epoch off both lists because it is so large.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: post-processed
"""
# %% q3
full_net = make_model()
mini_net = make_model()
loss_vs_epoch = train(full_net, full_batch_loader, loss_function, optim.Adam(full_net.parameters()), NUMBER_OF_EPOCHS)
loss_vs_epoch_batched = train(mini_net, mini_batch_loader, loss_function, optim.Adam(mini_net.parameters()), NUMBER_OF_EPOCHS)
del loss_vs_epoch[0], loss_vs_epoch_batched[0]
