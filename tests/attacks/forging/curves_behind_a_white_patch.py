"""The curves are drawn, but a white rectangle lies over the whole axes, in front of them and behind the legend, and only an empty frame is to be seen.

base: solved
max-score: 13
min-score: 13
canary: none
"""
# %% q4
from matplotlib.patches import Rectangle

fig, ax = plt.subplots()
_epochs = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(_epochs, loss_vs_epoch, label="one big batch")
ax.plot(_epochs, loss_vs_epoch_batched, "--", label="mini-batches")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.add_patch(Rectangle((0, 0), 1, 1, transform=ax.transAxes, facecolor="white", edgecolor="none", zorder=50))
ax.legend().set_zorder(60)
