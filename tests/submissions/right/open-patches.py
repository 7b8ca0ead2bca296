"""The curves are patches that are not filled: an open polygon and a path.
"""
# %% q4
from matplotlib.patches import PathPatch, Polygon
from matplotlib.path import Path

epochs = np.arange(1, NUMBER_OF_EPOCHS + 1)
fig, ax = plt.subplots()
ax.add_patch(Polygon(np.column_stack([epochs, loss_vs_epoch]), closed=False, fill=False, edgecolor="navy", label="full batch"))
ax.add_patch(
    PathPatch(Path(np.column_stack([epochs, loss_vs_epoch_batched])), facecolor="none", edgecolor="red", ls="--", label="mini-batches")
)
ax.autoscale_view()
ax.legend()
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
