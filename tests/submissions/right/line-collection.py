"""Both curves in one LineCollection, with lines made for the legend.
"""
# %% q4
epochs = np.arange(1, NUMBER_OF_EPOCHS + 1)
fig, ax = plt.subplots()
from matplotlib.collections import LineCollection
from matplotlib.lines import Line2D

points = [np.column_stack([epochs, losses]) for losses in (loss_vs_epoch, loss_vs_epoch_batched)]
ax.add_collection(LineCollection(points, colors=["C0", "C1"], linestyles=["--", "-"]))
ax.autoscale()
ax.legend([Line2D([], [], color="C0", ls="--"), Line2D([], [], color="C1")], ["full batch", "mini-batches"])
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
