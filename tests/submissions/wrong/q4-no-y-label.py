"""Labelled only the x-axis.

question: q4
fails: q4-plot
mistake: y-label-missing
"""
# %% q4
fig = plt.figure(figsize=(8, 5))
ax = fig.add_subplot(111)
x = np.arange(1, NUMBER_OF_EPOCHS + 1)
ax.plot(x, loss_vs_epoch, "b-", label="one batch")
ax.plot(x, loss_vs_epoch_batched, "r-", label="batches of 50")
ax.set_xlabel("epoch")
ax.legend(loc="upper right")
plt.show()
