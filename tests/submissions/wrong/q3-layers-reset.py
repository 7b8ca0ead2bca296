"""Resets the layers of the second model, which draws new weights.

question: q3
fails: q3-same-start
may-fail: q3-drops-faster
mistake: other-seed
"""
# %% q3
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
for layer in model:
    if isinstance(layer, nn.Linear):
        layer.reset_parameters()
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
