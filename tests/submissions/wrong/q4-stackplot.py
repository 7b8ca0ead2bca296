"""In a stack plot the mini-batch losses are drawn on top of the full-batch losses, so their curve is the sum of both.

question: q4
fails: q4-plot
mistake: no-curves
"""
# %% q4
fig, ax = plt.subplots()
ax.stackplot(
    np.arange(1, NUMBER_OF_EPOCHS + 1),
    loss_vs_epoch,
    loss_vs_epoch_batched,
    labels=["full batch", "mini-batches"],
    colors=["0.4", "0.8"],
)
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend(loc="upper right")
