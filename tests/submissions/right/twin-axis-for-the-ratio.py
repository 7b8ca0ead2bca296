"""Both curves are on ax, and their ratio has a second y axis at the right.
"""
# %% q4
fig, ax = plt.subplots()
epochs = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(epochs, loss_vs_epoch, "C0", label="full batch")
ax.plot(epochs, loss_vs_epoch_batched, "C1", label="mini-batch")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
right = ax.twinx()
right.plot(epochs, [f / m for f, m in zip(loss_vs_epoch, loss_vs_epoch_batched)], "C2", lw=0.7)
right.set_ylabel("ratio", color="C2")
top = ax.secondary_xaxis("top", functions=(lambda e: 11 * e, lambda s: s / 11))
top.set_xlabel("steps of the mini-batch training")
ax.legend()
