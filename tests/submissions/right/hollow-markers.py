"""Hollow circles, told apart by their edges alone.
"""
# %% q4
epochs = np.arange(1, NUMBER_OF_EPOCHS + 1)
fig, ax = plt.subplots()
ax.plot(epochs, loss_vs_epoch, "o", mfc="none", ms=3, label="full batch")
ax.plot(epochs, loss_vs_epoch_batched, "o", mfc="none", ms=3, label="mini-batches")
ax.legend()
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
