"""Sets Adam's learning rate to 0.01.

question: q3
fails: q3-curves
mistake: adam-settings
"""
# %% q3
model = make_model()
optimizer = optim.Adam(model.parameters(), lr=0.01)
loss_vs_epoch = train(model, full_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)
model = make_model()
optimizer = optim.Adam(model.parameters(), lr=0.01)
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)
