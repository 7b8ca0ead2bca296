"""Each curve is a LineCollection of a piece from each epoch to the next, as lines of changing width are made.
"""
# %% q4
from matplotlib.collections import LineCollection

epochs = np.arange(1, NUMBER_OF_EPOCHS + 1)
fig, ax = plt.subplots(layout="constrained")
for losses, color, label in ((loss_vs_epoch, "navy", "full batch"), (loss_vs_epoch_batched, "red", "mini-batches")):
    points = np.column_stack([epochs, losses])
    pieces = np.stack([points[:-1], points[1:]], axis=1)
    ax.add_collection(LineCollection(pieces, colors=color, linewidths=np.linspace(3, 1, len(pieces)), label=label))
ax.autoscale()
ax.legend()
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
