"""The mini-batch curve is drawn on a twin axes with a scale of its own, not on ax.

question: q4
fails: q4-plot
mistake: one-curve-per-axes
"""
# %% q4
fig, ax = plt.subplots()
right = ax.twinx()
epochs = list(range(1, NUMBER_OF_EPOCHS + 1))
line_1, = ax.plot(epochs, loss_vs_epoch, "b-", label="full batch (left)")
line_2, = right.plot(epochs, loss_vs_epoch_batched, "r--", label="mini-batches (right)")
ax.set_xlabel("epoch")
ax.set_ylabel("loss, full batch")
right.set_ylabel("loss, mini-batches")
ax.legend(handles=[line_1, line_2])
