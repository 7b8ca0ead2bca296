"""The same model is trained twice, with its weights reset by load_state_dict in between.
"""
# %% q3
model = make_model()
initial_state = {name: tensor.clone() for name, tensor in model.state_dict().items()}

optimizer = optim.Adam(model.parameters())
loss_vs_epoch = train(model, full_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)

model.load_state_dict(initial_state)
optimizer = optim.Adam(model.parameters())
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)
