"""Wrote ax.legend without parentheses.

question: q4
fails: q4-plot
mistake: legend-missing
"""
# %% q4
fig, ax = plt.subplots(1, 1)
x = range(1, len(loss_vs_epoch) + 1)
for y, name in ((loss_vs_epoch, 'full'), (loss_vs_epoch_batched, 'mini')):
  ax.plot(x, y, label=name)
ax.set_xlabel('Epoch')
ax.set_ylabel('Summed loss')
ax.legend
