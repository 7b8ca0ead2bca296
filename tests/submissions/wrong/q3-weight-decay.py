"""Adam with weight_decay.

question: q3
fails: q3-curves
mistake: adam-settings
"""
# %% q3
model_full = make_model()
loss_vs_epoch = train(model_full, full_batch_loader, loss_function,
                      optim.Adam(model_full.parameters(), weight_decay=1e-2), NUMBER_OF_EPOCHS)
model_mini = make_model()
loss_vs_epoch_batched = train(model_mini, mini_batch_loader, loss_function,
                              optim.Adam(model_mini.parameters(), weight_decay=1e-2), NUMBER_OF_EPOCHS)
