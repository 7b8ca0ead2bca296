"""Copied the model with an equals sign.

question: q3
fails: q3-same-start
may-fail: q3-drops-faster
mistake: same-model-twice
"""
# %% q3
model_full = make_model()
model_mini = model_full
loss_vs_epoch = train(model_full, full_batch_loader, loss_function,
                      optim.Adam(model_full.parameters()), NUMBER_OF_EPOCHS)
loss_vs_epoch_batched = train(model_mini, mini_batch_loader, loss_function,
                              optim.Adam(model_mini.parameters()), NUMBER_OF_EPOCHS)
