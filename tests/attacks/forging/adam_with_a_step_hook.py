"""Gives the mini-batch training an Adam that has the default settings whenever it is looked at, and another learning rate in each of its steps.

base: solved
max-score: 13
min-score: 10
canary: none
"""
# %% q3
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)

model = make_model()
optimizer = optim.Adam(model.parameters())


def _set_rate(rate):
    for group in optimizer.param_groups:
        group["lr"] = rate


optimizer.register_step_pre_hook(lambda *_: _set_rate(0.002))
optimizer.register_step_post_hook(lambda *_: _set_rate(0.001))
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)
