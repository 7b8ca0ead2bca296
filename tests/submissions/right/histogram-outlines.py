"""The losses as the weights of histograms with a bin for each epoch, of which the outlines are drawn.
"""
# %% q4
epochs = np.arange(1, NUMBER_OF_EPOCHS + 1)
bins = np.arange(NUMBER_OF_EPOCHS + 1) + 0.5
fig, ax = plt.subplots()
ax.hist(epochs, bins=bins, weights=loss_vs_epoch, histtype="step", label="full batch")
ax.hist(epochs, bins=bins, weights=loss_vs_epoch_batched, histtype="step", ls="--", label="mini-batches")
ax.legend()
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
