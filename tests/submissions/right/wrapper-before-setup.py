"""Binds train and the loaders into partials before setup-training has run.
"""
# %% extra after q2-check
from functools import partial
experiments = {
    "full": partial(train, dataloader=full_batch_loader),
    "mini": partial(train, dataloader=mini_batch_loader),
}
# %% q3
results = {}
for name, fit in experiments.items():
    net = make_model()
    results[name] = fit(net, loss_function=loss_function, optimizer=optim.Adam(net.parameters()), number_of_epochs=NUMBER_OF_EPOCHS)
loss_vs_epoch, loss_vs_epoch_batched = results["full"], results["mini"]
