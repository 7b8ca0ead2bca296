"""The call of make_model stands before the loop over the loaders.

question: q3
fails: q3-same-start
may-fail: q3-drops-faster
mistake: same-model-twice
"""
# %% q3
network = make_model()
results = []
for loader in (full_batch_loader, mini_batch_loader):
    results.append(
        train(network, loader, loss_function, optim.Adam(network.parameters()), NUMBER_OF_EPOCHS)
    )
loss_vs_epoch, loss_vs_epoch_batched = results
