"""Builds both models by hand from the same seed, but another one than make_model's.

question: q3
fails: q3-same-start
may-fail: q3-drops-faster
mistake: other-seed
"""
# %% q3
def fresh():
    torch.manual_seed(42)
    return nn.Sequential(nn.Linear(13, 5), nn.ReLU(), nn.Linear(5, 1))

net = fresh()
loss_vs_epoch = train(net, full_batch_loader, loss_function, optim.Adam(net.parameters()), NUMBER_OF_EPOCHS)
net = fresh()
loss_vs_epoch_batched = train(net, mini_batch_loader, loss_function, optim.Adam(net.parameters()), NUMBER_OF_EPOCHS)
