"""Only one of the two curves is in the legend.

question: q4
fails: q4-plot
mistake: legend-of-one-curve
"""
# %% q4
fig, ax = plt.subplots(1, 1)
x = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(x, loss_vs_epoch, label="full batch")
ax.plot(x, loss_vs_epoch_batched)
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
