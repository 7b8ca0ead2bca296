"""The labels of the axes are exchanged.

question: q4
fails: q4-plot
mistake: axis-labels-swapped
"""
# %% q4
fig, ax = plt.subplots()
xs = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(xs, loss_vs_epoch, label="full batch")
ax.plot(xs, loss_vs_epoch_batched, label="mini-batches")
ax.set_xlabel("loss")
ax.set_ylabel("epoch")
ax.legend()
