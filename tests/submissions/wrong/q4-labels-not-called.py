"""Assigned to plt.xlabel and plt.ylabel in place of calling them.

question: q4
fails: q4-plot
mistake: axis-labels-missing
"""
# %% q4
fig, ax = plt.subplots(dpi=120)
xs = np.linspace(1, 300, 300)
plt.plot(xs, loss_vs_epoch, label='Full batch')
plt.plot(xs, loss_vs_epoch_batched, label='Mini-batch')
ax.xlabel = 'Epochs'
ax.ylabel = 'Loss'
plt.legend()
plt.show()
plt.show()
