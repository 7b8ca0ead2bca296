"""Calls plot for each epoch with a single point and no marker, so nothing is visible.

question: q4
fails: q4-plot
mistake: one-point-per-plot-call
"""
# %% q4
fig, ax = plt.subplots()
for epoch in range(NUMBER_OF_EPOCHS):
    ax.plot(epoch + 1, loss_vs_epoch[epoch], "b-")
    ax.plot(epoch + 1, loss_vs_epoch_batched[epoch], "r--")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend(["full batch", "mini-batches"])
