"""Stairs, each around its epoch.
"""
# %% q4
epochs = np.arange(1, NUMBER_OF_EPOCHS + 1)
fig, ax = plt.subplots()
edges = np.arange(NUMBER_OF_EPOCHS + 1) + 0.5
ax.stairs(loss_vs_epoch, edges, label="full batch", color="k", ls="--")
ax.stairs(loss_vs_epoch_batched, edges, label="mini-batches", color="r")
ax.legend()
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
