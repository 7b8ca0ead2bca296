"""Two scatter plots instead of lines, with text for the last loss.
"""
# %% q4
fig, ax = plt.subplots(figsize=(12, 4), dpi=120)
epochs = np.arange(1, NUMBER_OF_EPOCHS + 1)
ax.scatter(epochs, loss_vs_epoch, s=4, marker="o", label="full")
ax.scatter(epochs, loss_vs_epoch_batched, s=4, marker="^", label="mini")
ax.text(NUMBER_OF_EPOCHS, loss_vs_epoch[-1], f"{loss_vs_epoch[-1]:.1f}", ha="right", va="bottom")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend(markerscale=3)
