"""Changed Adam's betas.

question: q3
fails: q3-curves
mistake: adam-settings
"""
# %% q3
settings = dict(lr=1e-3, betas=(0.8, 0.99))
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters(), **settings), NUMBER_OF_EPOCHS)
model = make_model()
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters(), **settings), NUMBER_OF_EPOCHS)
