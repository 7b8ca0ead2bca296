"""Draws both curves and, in front of them, four hundred dashed and marked zigzags of twenty thousand points each, in a figure that pyplot doesn't know and nobody but the grader draws, several times.

base: solved
max-score: 13
min-score: 13
canary: none
"""

# %% q4
from matplotlib.figure import Figure

fig = Figure()
ax = fig.add_subplot()
_x = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(_x, loss_vs_epoch, color="black", linestyle="--", label="one big batch")
ax.plot(_x, loss_vs_epoch_batched, color="tab:orange", label="mini-batches")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
_far = np.linspace(1, NUMBER_OF_EPOCHS, 20_000)
_high = float(max(loss_vs_epoch))
for _number in range(400):
    _up_and_down = _high * (np.arange(20_000) % 2)
    ax.plot(_far, _up_and_down, linestyle=(0, (1, 1)), linewidth=9, marker="o", markersize=20, alpha=0.05, zorder=4)
