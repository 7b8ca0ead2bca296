"""Calls train for one epoch, as often as there are epochs, and each list takes the place of the one before.

question: q3
fails: q3-curves q3-drops-faster
may-fail: q3-same-start
mistake: last-call-kept
"""
# %% q3
model = make_model()
optimizer = optim.Adam(model.parameters())
for epoch in range(NUMBER_OF_EPOCHS):
    loss_vs_epoch = train(model, full_batch_loader, loss_function, optimizer, 1)

batched_model = make_model()
batched_optimizer = optim.Adam(batched_model.parameters())
for epoch in range(NUMBER_OF_EPOCHS):
    loss_vs_epoch_batched = train(batched_model, mini_batch_loader, loss_function, batched_optimizer, 1)
