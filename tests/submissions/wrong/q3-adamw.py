"""Uses AdamW, whose default has weight decay.

question: q3
fails: q3-curves
mistake: wrong-optimizer
"""
# %% q3
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.AdamW(model.parameters()), NUMBER_OF_EPOCHS)
model = make_model()
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.AdamW(model.parameters()), NUMBER_OF_EPOCHS)
