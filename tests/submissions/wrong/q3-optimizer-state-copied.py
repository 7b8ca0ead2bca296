"""Loads the first optimizer's state into the second one.

question: q3
fails: q3-same-start
may-fail: q3-curves q3-drops-faster
mistake: optimizer-state-kept
"""
# %% q3
model_f = make_model()
optimizer_f = optim.Adam(model_f.parameters())
loss_vs_epoch = train(model_f, full_batch_loader, loss_function, optimizer_f, NUMBER_OF_EPOCHS)

model_m = make_model()
optimizer_m = optim.Adam(model_m.parameters())
optimizer_m.load_state_dict(optimizer_f.state_dict())
loss_vs_epoch_batched = train(model_m, mini_batch_loader, loss_function, optimizer_m, NUMBER_OF_EPOCHS)
