"""The y axis ends below both curves.

question: q4
fails: q4-plot
mistake: axis-cut-off
"""
# %% q4
epochs = np.arange(1, NUMBER_OF_EPOCHS + 1)
fig, ax = plt.subplots()
ax.plot(epochs, loss_vs_epoch, "--", label="full batch")
ax.plot(epochs, loss_vs_epoch_batched, label="mini-batches")
ax.legend()
ax.set_ylim(0, 1)
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
