"""A white patch lies over both curves, and a text elsewhere is to be set in LaTeX.

question: q4
fails: q4-plot
mistake: invisible-curve
"""
# %% q4
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

fig = Figure()
ax = fig.add_subplot()
_epochs = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(_epochs, loss_vs_epoch, label="one big batch")
ax.plot(_epochs, loss_vs_epoch_batched, "--", label="mini-batches")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.add_patch(Rectangle((0, 0), 1, 1, transform=ax.transAxes, facecolor="white", edgecolor="none", zorder=50))
ax.legend().set_zorder(60)
ax.text(0.5, 0.5, r"$\ell(e)$", usetex=True, transform=ax.transAxes, color="white")
