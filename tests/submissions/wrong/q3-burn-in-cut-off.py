"""Throws the first 20 epochs away as burn-in, like in a Markov chain.

question: q3
fails: q3-curves
mistake: post-processed
epochs: all of them
"""
# %% q3
THERMALIZATION = 20

def measure(loader):
    model = make_model()
    optimizer = optim.Adam(model.parameters())
    trace = train(model, loader, loss_function, optimizer, NUMBER_OF_EPOCHS)
    return trace[THERMALIZATION:]

loss_vs_epoch = measure(full_batch_loader)
loss_vs_epoch_batched = measure(mini_batch_loader)
# %% q4
fig, ax = plt.subplots()
ax.plot(np.arange(len(loss_vs_epoch)) + 1, loss_vs_epoch, label="full batch")
ax.plot(np.arange(len(loss_vs_epoch_batched)) + 1, loss_vs_epoch_batched, ls="--", label="mini-batch")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
