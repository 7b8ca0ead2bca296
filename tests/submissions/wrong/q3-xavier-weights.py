"""Re-initialises the weights of both models with Xavier.

question: q3
fails: q3-same-start
may-fail: q3-drops-faster
mistake: weights-initialised-otherwise
"""
# %% q3
def init(layer):
    if isinstance(layer, nn.Linear):
        nn.init.xavier_uniform_(layer.weight)
        nn.init.zeros_(layer.bias)

model = make_model().apply(init)
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
model_batched = make_model().apply(init)
loss_vs_epoch_batched = train(model_batched, mini_batch_loader, loss_function, optim.Adam(model_batched.parameters()), NUMBER_OF_EPOCHS)
