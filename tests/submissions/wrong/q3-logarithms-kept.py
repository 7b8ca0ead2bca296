"""Stores the decadic logarithm of the losses because it wants to plot them logarithmically later.

question: q3
fails: q3-curves
mistake: post-processed
"""
# %% q3
model_1 = make_model()
loss_vs_epoch = np.log10(train(model_1, full_batch_loader, loss_function, optim.Adam(model_1.parameters()), NUMBER_OF_EPOCHS))

model_2 = make_model()
loss_vs_epoch_batched = np.log10(train(model_2, mini_batch_loader, loss_function, optim.Adam(model_2.parameters()), NUMBER_OF_EPOCHS))
