"""Black dots of two sizes, larger in the legend.
"""
# %% q4
epochs = np.arange(1, NUMBER_OF_EPOCHS + 1)
fig, ax = plt.subplots()
ax.plot(epochs, loss_vs_epoch, "k.", ms=8, label="full batch")
ax.plot(epochs, loss_vs_epoch_batched, "k.", ms=2, label="mini-batches")
ax.legend(markerscale=1.5)
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
