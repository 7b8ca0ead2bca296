"""A horizontal line was drawn first, so the legend's two texts go to that line and to the full batch.

question: q4
fails: q4-plot
mistake: legend-of-another-line
"""
# %% q4
fig, ax = plt.subplots()
ax.axhline(min(loss_vs_epoch), color="lightgrey")   # where the big batch ends
epochs = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(epochs, loss_vs_epoch, "-")
ax.plot(epochs, loss_vs_epoch_batched, "--")
ax.legend(["full batch", "mini-batches"])
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
