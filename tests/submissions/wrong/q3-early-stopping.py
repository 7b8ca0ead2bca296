"""Training is stopped as soon as the loss falls below 150, so the mini-batch list is shorter than 300.

question: q3
fails: q3-curves
may-fail: q3-same-start q3-drops-faster q4-plot
mistake: stopped-early
"""
# %% q3
def train_until(loader, enough=150.0):
    model = make_model()
    optimizer = optim.Adam(model.parameters())
    history = []
    while len(history) < NUMBER_OF_EPOCHS:
        history.extend(train(model, loader, loss_function, optimizer, 1))
        if history[-1] < enough:
            break
    return history


loss_vs_epoch = train_until(full_batch_loader)
loss_vs_epoch_batched = train_until(mini_batch_loader)
