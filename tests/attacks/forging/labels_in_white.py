"""Writes the labels of both axes in white on white and in the smallest of sizes: they are there, visible by their flags, and cannot be read.

base: solved
max-score: 13
min-score: 13
canary: none
"""

# %% q4
fig, ax = plt.subplots(facecolor="white")
_x = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(_x, loss_vs_epoch, color="black", linestyle="--", label="one big batch")
ax.plot(_x, loss_vs_epoch_batched, color="tab:orange", label="mini-batches")
ax.set_xlabel("epoch", color="white", fontsize=1)
ax.set_ylabel("loss", color="white", fontsize=1)
ax.legend()
