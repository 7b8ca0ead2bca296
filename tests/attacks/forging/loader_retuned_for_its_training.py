"""Sets the batch size of the mini-batch loader to 25 for as long as its training lasts: the object is the right one, before and after.

base: solved
max-score: 13
min-score: 10
canary: none
"""
# %% q3
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)

model = make_model()
mini_batch_loader.batch_sampler.batch_size = 25
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
mini_batch_loader.batch_sampler.batch_size = 50
