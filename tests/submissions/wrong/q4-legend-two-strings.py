"""ax.legend("…", "…") takes the first string for the handles, so the legend stays empty.

question: q4
fails: q4-plot
mistake: legend-arguments
"""
# %% q4
fig, ax = plt.subplots()
ax.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch)
ax.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch_batched, "--")
ax.set_xlabel("Epoch")
ax.set_ylabel("Loss")
ax.legend("full batch", "mini-batches")
