"""The second curve has the line width 0.

question: q4
fails: q4-plot
mistake: invisible-curve
"""
# %% q4
epochs = np.arange(1, NUMBER_OF_EPOCHS + 1)
fig, ax = plt.subplots()
ax.plot(epochs, loss_vs_epoch, "--", label="full batch")
ax.plot(epochs, loss_vs_epoch_batched, lw=0, label="mini-batches")
ax.legend()
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
