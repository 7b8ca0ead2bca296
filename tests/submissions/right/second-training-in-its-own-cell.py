"""The second training stands in an added cell after the one of question 3.
"""
# %% q3
# first the full batch, the mini-batches come in the next cell
model = make_model()
optimizer = optim.Adam(model.parameters())
loss_vs_epoch = train(model, full_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)
# %% extra after q3
model = make_model()
optimizer = optim.Adam(model.parameters())
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)
# %% extra after q3
loss_vs_epoch[0], loss_vs_epoch_batched[0]
