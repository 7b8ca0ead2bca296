"""Called make_model() once more inside the optimizer, so it holds the weights of a model that is never trained.

question: q3
fails: q3-same-start q3-drops-faster
may-fail: q3-curves
mistake: optimizer-of-other-model
"""
# %% q3
loss_vs_epoch = train(make_model(), full_batch_loader, loss_function,
                      optim.Adam(make_model().parameters()), NUMBER_OF_EPOCHS)
loss_vs_epoch_batched = train(make_model(), mini_batch_loader, loss_function,
                              optim.Adam(make_model().parameters()), NUMBER_OF_EPOCHS)
