"""Uses SGD with a learning rate that makes the loss diverge.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: wrong-optimizer
"""
# %% q3
def fit(loader, lr=0.05):
    model = make_model()
    return train(model, loader, loss_function, torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9), NUMBER_OF_EPOCHS)

loss_vs_epoch = fit(full_batch_loader)
loss_vs_epoch_batched = fit(mini_batch_loader)
