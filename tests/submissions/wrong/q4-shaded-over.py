"""Shades the whole range of losses, in front of the curves.

question: q4
fails: q4-plot
mistake: invisible-curve
"""
# %% q4
epochs = np.arange(1, NUMBER_OF_EPOCHS + 1)
fig, ax = plt.subplots()
ax.plot(epochs, loss_vs_epoch, label="one big batch")
ax.plot(epochs, loss_vs_epoch_batched, "--", label="mini-batches")
ax.fill_between(epochs, 0, 2 * max(*loss_vs_epoch, *loss_vs_epoch_batched), color="lightgrey", zorder=3)
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
