"""The curves are on two subplots, and ax is the first of them.

question: q4
fails: q4-plot
mistake: one-curve-per-axes
"""
# %% q4
fig, (ax, ax2) = plt.subplots(2, 1, sharex=True)
e = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(e, loss_vs_epoch, label='Full-batch training')
ax2.plot(e, loss_vs_epoch_batched, label='Mini-batch training', color='C1')
for axes in (ax, ax2):
    axes.set_xlabel('epoch')
    axes.set_ylabel('loss')
    axes.legend()
