"""Calls legend before anything is drawn.

question: q4
fails: q4-plot
mistake: legend-without-labels
"""
# %% q4
fig, ax = plt.subplots()
ax.legend()
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
e = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(e, loss_vs_epoch, label="batch size 506")
ax.plot(e, loss_vs_epoch_batched, label="mini batches (50)")
plt.show()
