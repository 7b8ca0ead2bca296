"""Draws histograms of the losses.

question: q4
fails: q4-plot
mistake: histogram
"""
# %% q4
fig, ax = plt.subplots(dpi=120)
ax.hist(loss_vs_epoch, bins=30, label="batch size 506")
ax.hist(loss_vs_epoch_batched, bins=30, label="mini batches (50)", alpha=0.5)
ax.set_xlabel("loss")
ax.set_ylabel("epochs")
ax.legend()
plt.show()
