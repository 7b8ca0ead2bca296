"""A trial run of two epochs trains the models before the training that counts.

question: q3
fails: q3-same-start
mistake: warm-up
"""
# %% q3
model = make_model()
optimizer = optim.Adam(model.parameters())
print("test:", train(model, full_batch_loader, loss_function, optimizer, 2))  # does it work?
loss_vs_epoch = train(model, full_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)

model = make_model()
optimizer = optim.Adam(model.parameters())
print("test:", train(model, mini_batch_loader, loss_function, optimizer, 2))
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)
