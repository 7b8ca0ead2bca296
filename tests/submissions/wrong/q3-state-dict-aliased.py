"""Keeps the state_dict as "initial weights" without copying it, so it changes along.

question: q3
fails: q3-same-start
may-fail: q3-drops-faster
mistake: state-dict-aliased
"""
# %% q3
model = make_model()
initial_weights = model.state_dict()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
model.load_state_dict(initial_weights)
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
