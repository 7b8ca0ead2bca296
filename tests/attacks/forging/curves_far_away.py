"""Draws both curves with a transform that moves them a million pixels away: their data are right, and the axes are empty.

base: solved
max-score: 13
min-score: 13
canary: none
"""
# %% q4
from matplotlib.transforms import Affine2D

fig, ax = plt.subplots()
epochs = range(1, NUMBER_OF_EPOCHS + 1)
away = ax.transData + Affine2D().translate(1_000_000, 1_000_000)
ax.plot(epochs, loss_vs_epoch, color="black", linestyle="--", label="one big batch", transform=away)
ax.plot(epochs, loss_vs_epoch_batched, color="red", label="mini-batches", transform=away)

ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.set_xlim(0, NUMBER_OF_EPOCHS + 1)
ax.set_ylim(0, 1.1 * max(loss_vs_epoch + loss_vs_epoch_batched))
ax.legend()
