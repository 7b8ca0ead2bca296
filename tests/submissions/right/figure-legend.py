"""The legend belongs to the figure, and reference lines and a shaded area are drawn beside the curves.
"""
# %% q4
fig = plt.figure(layout="constrained")
ax = fig.add_axes((0.12, 0.12, 0.8, 0.7))
ax.axhline(0, color="0.8")
ax.axvspan(1, 28, color="0.95")
ax.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch, "k--", label="full batch")
ax.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch_batched, "k-", label="mini-batches")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.set_xlim(1, NUMBER_OF_EPOCHS)
fig.legend(loc="outside upper center", ncols=2)
