"""Copies the line of the first training and forgets to change the model's name; the optimizer belongs to the second model.

question: q3
fails: q3-same-start q3-drops-faster
mistake: wrong-model-variable
"""
# %% q3
model = make_model()
optimizer = optim.Adam(model.parameters())
model_batched = make_model()
optimizer_batched = optim.Adam(model_batched.parameters())

loss_vs_epoch = train(
    model,
    full_batch_loader,
    loss_function,
    optimizer,
    NUMBER_OF_EPOCHS,
)
loss_vs_epoch_batched = train(
    model,
    mini_batch_loader,
    loss_function,
    optimizer_batched,
    NUMBER_OF_EPOCHS,
)
