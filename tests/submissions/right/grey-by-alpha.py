"""Black lines, one of them half transparent.
"""
# %% q4
epochs = np.arange(1, NUMBER_OF_EPOCHS + 1)
fig, ax = plt.subplots()
ax.plot(epochs, loss_vs_epoch, color="black", alpha=0.3, label="full batch")
ax.plot(epochs, loss_vs_epoch_batched, color="black", label="mini-batches")
ax.legend()
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
