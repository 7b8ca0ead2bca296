"""Dots on thin black lines; the legend shows dots made for it, on lines that are white.
"""
# %% q4
epochs = np.arange(1, NUMBER_OF_EPOCHS + 1)
fig, ax = plt.subplots()
from matplotlib.lines import Line2D

for losses, colour in ((loss_vs_epoch, "C0"), (loss_vs_epoch_batched, "C1")):
    ax.plot(epochs, losses, "k-", lw=0.3)
    ax.scatter(epochs, losses, s=5, color=colour)
dots = [Line2D([0], [0], marker="o", color="w", markerfacecolor=colour) for colour in ("C0", "C1")]
ax.legend(dots, ["full batch", "mini-batches"])
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
