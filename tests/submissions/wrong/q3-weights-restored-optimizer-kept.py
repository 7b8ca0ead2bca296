"""Restores the weights properly but goes on with the optimizer's old averages.

question: q3
fails: q3-same-start
may-fail: q3-drops-faster
mistake: optimizer-state-kept
"""
# %% q3
import copy
model = make_model()
weights = copy.deepcopy(model.state_dict())
optimizer = optim.Adam(model.parameters())
loss_vs_epoch = train(model, full_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)
model.load_state_dict(weights)
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)
