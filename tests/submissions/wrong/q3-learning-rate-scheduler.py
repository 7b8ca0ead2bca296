"""Trains epoch by epoch and lets an exponential schedule lower Adam's learning rate in between.

question: q3
fails: q3-curves
may-fail: q3-same-start
mistake: learning-rate-schedule
"""
# %% q3
def train_with_decay(loader):
    model = make_model()
    optimizer = optim.Adam(model.parameters())
    scheduler = optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.99)
    losses = []
    for _ in range(NUMBER_OF_EPOCHS):
        losses.extend(train(model, loader, loss_function, optimizer, 1))
        scheduler.step()
    return losses


loss_vs_epoch = train_with_decay(full_batch_loader)
loss_vs_epoch_batched = train_with_decay(mini_batch_loader)
