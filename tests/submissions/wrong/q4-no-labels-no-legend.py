"""Two things forgotten at once: the axis labels and the legend.

question: q4
fails: q4-plot
mistake: axis-labels-and-legend-missing
"""
# %% q4
fig, ax = plt.subplots()
ax.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch)
ax.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch_batched)
ax.grid(True)
