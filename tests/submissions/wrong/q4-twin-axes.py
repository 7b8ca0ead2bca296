"""Draws the second curve on a twin axis with its own scale.

question: q4
fails: q4-plot
mistake: one-curve-per-axes
"""
# %% q4
fig, ax = plt.subplots()
epochs = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(epochs, loss_vs_epoch, color="tab:blue", label="full batch")
ax.set_xlabel("epoch")
ax.set_ylabel("loss (full batch)")
other = ax.twinx()
other.plot(epochs, loss_vs_epoch_batched, color="tab:red", label="mini-batches")
other.set_ylabel("loss (mini-batches)")
ax.legend(loc="upper center")
other.legend(loc="upper right")
plt.show()
